internal import Access
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension Connection {
  /// What waits of schemes for whoever keeps a school: to make and to sign them, to keep what
  /// was promised, to come to what the partner invites to, to review tasks.
  func schemeLines(
    for context: WebContext, in county: County, _ pairs: [PairSight]
  ) throws -> [DueLine] {
    let today = context.occasion.today
    let term = Term.running(on: today)
    // Help on the network has no scheme of its own.
    let own = pairs.filter {
      !$0.isOnNetworkOnly && context.may(.keepPairing, at: $0.pair.place)
    }
    guard !own.isEmpty,
      let terms = county.book.inForce(in: term.schoolYear).pairingTerms?.scheme
    else { return [] }
    let schemes = try pairSchemes(in: term)
    let occasions = Dictionary(
      grouping: try pairOccasions(
        in: term.days
          .lowerBound...max(term.days.upperBound, today.advanced(by: terms.announcedFor.value))),
      by: \.pair)
    return own.flatMap { sight -> [DueLine] in
      let pair = sight.pair
      let scheme = SchemeSight(
        schemes[pair] ?? RecordedPairScheme(pair: pair, term: term), terms,
        activities: sight.activities, on: today)
      return scheme.dueLines(for: context, in: county)
        + (occasions[pair] ?? []).compactMap { $0.dueLine(for: context, in: county) }
    }
  }
}

extension SchemeSight {
  fileprivate func dueLines(for context: WebContext, in county: County) -> [DueLine] {
    let pair = scheme.pair
    let (helper, helped) = (county.name(of: pair.helper), county.name(of: pair.helped))
    var lines: [DueLine] = []
    // Not before it's near, so that a term's beginning isn't all warnings.
    if standing.state != .signed, today >= standing.due.advanced(by: -terms.remindsFor.value) {
      let signs = PairSide.allowed(.signPairing, in: pair, to: context)
        .contains { standing.waits(for: $0) }
      if signs || !standing.lacks.isEmpty || standing.state == .none {
        lines.append(
          DueLine(
            words: signs ? .dueSignature(helper, helped) : .dueScheme(helper, helped),
            address: pair.schemeAddress, due: standing.due, why: .schemeWhy))
      }
    }
    for side in PairSide.allowed(.keepPairing, in: pair, to: context) {
      let short = commitments.filter {
        $0.recorded.side == side && $0.standing.kind == .short
      }
      if let first = short.map(\.recorded.due).min() {
        lines.append(
          DueLine(
            words: .dueCommitments(short.count, side == .helper ? helped : helper),
            address: "\(pair.schemeAddress)#commitments", due: first, why: .schemeWhy))
      }
      let tasks = scheme.tasks.filter {
        $0.side == side && $0.review == nil && $0.reviewDay <= today
      }
      if let first = tasks.map(\.reviewDay).min() {
        lines.append(
          DueLine(
            words: .dueTaskReviews(tasks.count), address: "\(pair.schemeAddress)#tasks",
            due: first, why: .schemeWhy))
      }
    }
    return lines
  }
}

extension RecordedPairOccasion {
  /// An invitation for the guest's head until its day, then the host's note of who came.
  fileprivate func dueLine(for context: WebContext, in county: County) -> DueLine? {
    guard outcome == nil else { return nil }
    let today = context.occasion.today
    let (host, guest) = (host.school(of: pair), self.host.other.school(of: pair))
    if day >= today, today.distance(to: day) <= 30, context.may(.signPairing, at: .school(guest)) {
      return DueLine(
        words: .dueInvitation(title, county.name(of: host)),
        address: "\(pair.schemeAddress)#occasions", due: day, why: .schemeWhy)
    }
    if day < today, context.may(.keepPairing, at: .school(host)) {
      return DueLine(
        words: .dueHeadNote(title), address: "\(pair.schemeAddress)#occasions", due: day,
        why: .schemeWhy)
    }
    return nil
  }
}
