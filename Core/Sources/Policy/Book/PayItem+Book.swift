import Staffing

extension PayItem {
  /// Reads one of `pay/items`; notes payers and tiers that the section doesn't list, and items
  /// without an amount.
  init(_ key: String, _ section: BookSection, _ words: PayWords) {
    let payer: PayTerms.Payer = section.choice("payer", default: .county)
    if !words.payers.contains(payer) {
      section.fault(
        "payer", nil, found: "'\(bookWord(payer))'",
        allowed: words.payers.map { bookWord($0) }.joined(separator: ", "))
    }
    let audience = Audience(
      tiers: section.known("tiers", among: words.tiers, required: false),
      away: section.flag("away", default: false),
      backbone: section.choices("backbone", of: BackboneLevel.self) ?? [],
      positions: section.choices("positions", of: Position.self) ?? [])
    let stops = section.section("stops", required: false) { part in
      (
        months: part.monthNumbers("in"),
        absences: part.known("for", among: words.absences, required: false),
        tolerated: part.has("tolerates") ? part.limit("tolerates", .days) : nil
      )
    }
    self.init(
      word: PayTerms.Word(key, section), payer: payer,
      payerCitation: section.citation(of: "payer"), audience: audience,
      basis: section.choice("basis", default: .month),
      work: section.choice("work", default: .host),
      proRating: section.choice("pro-rating", default: .days),
      leastDays: section.has("least-days") ? section.limit("least-days", .days) : nil,
      rates: section.rates("amounts", words),
      decreed: section.has("decreed") ? section.rates("decreed", words) : [],
      tierStep: section.section("tier-step", required: false) { PayStep($0) },
      seniority: section.section("seniority", required: false) { PaySeniority($0) },
      rounding: section.section("rounding", required: false) { part in
        PayRounding(
          to: part.choice("to", default: .fen), part.choice("way", default: .nearest))
      } ?? PayRounding(),
      stopsIn: stops?.months ?? [], stopsFor: stops?.absences ?? [],
      tolerated: stops?.tolerated,
      paidIn: section.monthNumber("paid-in") ?? 7,
      served: section.has("served") ? section.limit("served", .months) : nil,
      statedAverage: section.has("average") ? section.limit("average", .yuan, .fen) : nil)
  }
}

extension PayStep {
  init(_ section: BookSection) {
    self.init(
      step: section.limit("step", .percent, .permille),
      growth: section.choice("growth", default: .additive))
    if step.value > 1_000 {
      section.fault("step", nil, found: "more than the whole", allowed: "100 percent or less")
    }
  }
}

extension PaySeniority {
  init(_ section: BookSection) {
    let every = section.limit("every", .years, .months)
    if every.value < 1 {
      section.fault("every", nil, found: "\(every.value)", allowed: "1 months or more")
    }
    self.init(
      counts: section.choice("counts", default: .hardship),
      after: section.limit("after", .years, .months), every: every, step: PayStep(section),
      most: section.has("most") ? section.limit("most", .times).value / 10 : nil)
  }
}

extension BookSection {
  /// Amounts with whom and when they're for; notes an empty list, days that end before they
  /// begin, and two amounts of the same people from the same day.
  fileprivate func rates(_ name: String, _ words: PayWords) -> [PayRate] {
    let rates = sections(name) { section in
      let limit = section.limit("amount", .yuan, .fen)
      let rate = PayRate(
        Money(fen: limit.value),
        tier: section.known("tier", among: words.tiers, required: false).first,
        backbone: section.has("backbone") ? section.choice("backbone", default: .none) : nil,
        beyond: section.has("beyond") ? section.limit("beyond", .km, .metres).value : 0,
        after: section.has("after") ? section.limit("after", .years, .months).value : 0,
        from: section.day("from"), to: section.day("to"), limit.citation)
      if let from = rate.from, let to = rate.to, to < from {
        section.fault("to", nil, found: "\(to)", allowed: "\(from) or later")
      }
      return rate
    }
    if rates.isEmpty { fault(name, nil, found: "no amount", allowed: "one or more") }
    var seen: Set<PayRate> = []
    for rate in rates {
      var place = rate
      (place.amount, place.to, place.citation) = (.zero, nil, .unknown)
      if !seen.insert(place).inserted {
        fault(
          name, nil, found: "two amounts for the same from \(rate.from?.description ?? "ever")",
          allowed: "one")
      }
    }
    return rates
  }

  /// The citation of a word written in full, or that of the section.
  fileprivate func citation(of name: String) -> Citation {
    guard case .mapping? = node(name, required: false) else { return citation }
    return section(name) { part in
      _ = part.node("value")
      return part.citation
    } ?? citation
  }
}
