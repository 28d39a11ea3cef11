import Staffing

extension LeadingTerms {
  /// Reads the section `leading`; notes weights that don't come to the whole, grades that
  /// nobody could be given, and kinds of posts for nobody.
  init(_ leading: BookSection) {
    let ranks = leading.section("ranks") { section in
      (
        section.entries("list") { key, entry in
          Word(key: key, name: LocalizedText(zh: entry.text("zh"), en: entry.text("en")))
        }, section.flag("wanted", default: true), section.citation
      )
    }
    self.init(
      remindsFor: leading.limit("reminds-for", .months),
      announcedAhead: leading.limit("announced-ahead", .months),
      ranks: ranks?.0 ?? [], ranksCitation: ranks?.2 ?? .unknown, wantsRank: ranks?.1 ?? true,
      appraisal: leading.section("appraisal") { HeadAppraisalTerms($0) } ?? .unread,
      temporary: leading.section("temporary") { TemporaryPostTerms($0) } ?? .unread)
  }
}

extension HeadAppraisalTerms {
  fileprivate init(_ section: BookSection) {
    let weights = section.section("dimensions") { part in
      Dimension.allCases.compactMap { dimension in
        part.section(dimension.rawValue) { entry in
          (
            dimension,
            Weight(
              name: entry.localizedText("name"),
              weighs: entry.limit("weighs", .percent, .permille))
          )
        }
      }
    }
    self.init(
      full: section.limit("full", .points),
      weights: Dictionary(uniqueKeysWithValues: weights ?? []),
      virtueAtLeast: section.limit("virtue-at-least", .points),
      grades: section.entries("grades") { key, entry in
        Grade(
          key: key, name: entry.localizedText("name"),
          from: entry.limit("from", .points).value)
      },
      appraisersAtLeast: section.limit("appraisers-at-least", .people),
      askedAtLeast: section.limit("asked-at-least", .people),
      satisfied: section.limit("satisfied", .points), mostly: section.limit("mostly", .points),
      unsatisfied: section.limit("unsatisfied", .points), survey: section.text("survey"),
      dueBeforeEnd: section.limit("due-before-end", .days),
      remindsFor: section.limit("reminds-for", .days), citation: section.citation)
    judge(section)
  }

  private func judge(_ section: BookSection) {
    let sum = weights.values.reduce(0) { $0 + $1.weighs.value }
    if sum != 1_000 {
      section.fault(
        "dimensions", nil, found: "weights of \(sum) permille", allowed: "1000 together")
    }
    let falls = zip(grades, grades.dropFirst()).allSatisfy { $0.from > $1.from }
    if grades.count < 2 || !falls || grades.last?.from != 0 {
      section.fault(
        "grades", nil, found: "from \(grades.map { "\($0.from)" }.joined(separator: ", "))",
        allowed: "two or more, the highest first, the last from 0")
    }
    let worth = [satisfied.value, mostly.value, unsatisfied.value]
    for (name, value) in zip(["satisfied", "mostly", "unsatisfied"], worth)
    where value > full.value {
      section.fault(name, nil, found: "\(value) points", allowed: "\(full.value) at most")
    }
    if appraisersAtLeast.value < 1 {
      section.fault("appraisers-at-least", nil, found: "nobody", allowed: "1 or more")
    }
    if askedAtLeast.value < 3 {
      section.fault(
        "asked-at-least", nil, found: "\(askedAtLeast.value) people",
        allowed: "3 or more: of two, each would know the other's answer")
    }
  }

  /// Stands in for a section that is missing, which was noted.
  fileprivate static let unread = HeadAppraisalTerms(
    full: .unread, weights: [:], virtueAtLeast: .unread, grades: [], appraisersAtLeast: .unread,
    askedAtLeast: .unread, satisfied: .unread, mostly: .unread, unsatisfied: .unread, survey: "",
    dueBeforeEnd: .unread, remindsFor: .unread, citation: .unknown)
}

extension TemporaryPostTerms {
  fileprivate init(_ section: BookSection) {
    self.init(
      kinds: section.entries("kinds") { Kind($0, $1) },
      shortest: section.limit("shortest", .days), longest: section.limit("longest", .days),
      hosted: section.limit("hosted-at-once", .people),
      away: section.limit("away-at-once", .people),
      noteFrom: section.limit("note-from", .days),
      reportWithin: section.limit("report-within", .days),
      ideas: section.limit("ideas", .activities))
    if shortest.value < 1 || longest.value < shortest.value {
      section.fault(
        "longest", nil, found: "\(longest.value) days",
        allowed: "at least shortest, which is 1 or more")
    }
    if !(1...31).contains(noteFrom.value) {
      section.fault("note-from", nil, found: "\(noteFrom.value) days", allowed: "1 to 31")
    }
  }

  fileprivate static let unread = TemporaryPostTerms(
    kinds: [], shortest: .unread, longest: .unread, hosted: .unread, away: .unread,
    noteFrom: .unread, reportWithin: .unread, ideas: .unread)
}

extension TemporaryPostTerms.Kind {
  fileprivate init(_ key: String, _ section: BookSection) {
    self.init(
      key: key, name: section.localizedText("name"),
      positions: Set(section.choices("positions", of: Position.self) ?? []),
      between: Set(section.choices("between", of: TemporaryPostTerms.Tie.self) ?? []),
      citation: section.citation)
    if positions.isEmpty {
      section.fault("positions", nil, found: "nobody", allowed: "one position or more")
    }
    if between.isEmpty {
      section.fault("between", nil, found: "nothing", allowed: "pair, group, outside")
    }
  }
}

extension CitedLimit {
  fileprivate static let unread = CitedLimit(0, .unknown)
}
