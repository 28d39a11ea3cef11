import Staffing

extension PairingTerms {
  /// Reads the section `pairing`; notes kinds of activity without a name.
  init(_ pairing: BookSection) {
    let activities = pairing.entries("activities") { key, section in
      (
        PairActivityKind(rawValue: key),
        LocalizedText(zh: section.text("zh"), en: section.text("en")),
        section.has("route") ? section.text("route") : nil,
        section.flag("outcome", default: false)
      )
    }
    let scheme = pairing.section("scheme", required: false) {
      PairSchemeTerms($0, kinds: activities.map(\.0))
    }
    for (kind, _, route, _) in activities {
      guard let route, let scheme, scheme.routes[key: route] == nil else { continue }
      pairing.fault(
        "activities/\(kind.rawValue)/route", nil, found: "'\(route)'",
        allowed: scheme.routes.map(\.key).joined(separator: ", "))
    }
    self.init(
      routes: Dictionary(
        activities.compactMap { kind, _, route, _ in route.map { (kind, $0) } }
      ) { first, _ in first },
      withOutcome: Set(activities.filter(\.3).map(\.0)), scheme: scheme,
      kinds: activities.map(\.0),
      names: Dictionary(activities.map { ($0.0, $0.1) }) { first, _ in first },
      profiles: pairing.entries("profiles") { key, section in
        CadenceProfile(key, section, kinds: activities.map(\.0))
      },
      holidays: pairing.parsed(
        "school-holidays", allowed: "two days joined by '/', such as 01-24/02-22"
      ) { YearlyDays($0) },
      graph: PairLimits(pairing),
      mentorsPerSchool: pairing.limit("mentors-per-school", .people),
      recommendation: pairing.section("recommendation") { PairWeights($0) }
        ?? PairWeights(
          perTeacher: 0, perKilometre: 0, perFreePlace: 0, history: 0, unhelped: 0,
          farthestMetres: 0),
      paper: pairing.section("paper") { PaperLimits($0) } ?? .unread,
      network: pairing.section("network", required: false) {
        NetworkTerms($0, kinds: activities.map(\.0))
      } ?? nil,
      batches: pairing.section("batches", required: false) { BatchTerms($0) },
      evidence: pairing.section("evidence", required: false) {
        PairEvidenceTerms($0, kinds: activities.map(\.0))
      } ?? nil)
  }
}

extension CadenceProfile {
  fileprivate init(_ key: String, _ section: BookSection, kinds: [PairActivityKind]) {
    let expectations = section.section("expects") { part in
      kinds.filter { part.has($0.rawValue) }.compactMap { part.expectation($0) }
    }
    self.init(
      key: key, name: section.localizedText("name"), expectations: expectations ?? [])
    if expectations?.isEmpty == true {
      section.fault(
        "expects", nil, found: "no kind of activity",
        allowed: kinds.map(\.rawValue).joined(separator: ", "))
    }
  }
}

extension BookSection {
  fileprivate func expectation(_ kind: PairActivityKind) -> CadenceProfile.Expectation? {
    cadence(kind.rawValue).map { .init(kind: kind, cadence: $0.cadence, citation: $0.citation) }
  }
}

extension PairLimits {
  fileprivate init(_ pairing: BookSection) {
    self.init(
      term: pairing.limit("arranged-anew-after", .years, .months),
      most: pairing.limit("helps-at-most", .schools),
      largeHelps: pairing.limit("large-helps", .schools),
      largeFrom: pairing.limit("large-from", .pupils),
      sameType: pairing.section("same-type") { $0.citation } ?? .unknown,
      ring: pairing.section("rings") { $0.citation } ?? .unknown)
    if most.value < largeHelps.value {
      pairing.fault(
        "helps-at-most", nil, found: "\(most.value) schools",
        allowed: "at least large-helps (\(largeHelps.value) schools)")
    }
  }
}

extension PairWeights {
  fileprivate init(_ section: BookSection) {
    self.init(
      perTeacher: section.quantity("per-teacher", .points).value,
      perKilometre: section.quantity("per-kilometre", .points).value,
      perFreePlace: section.quantity("per-free-place", .points).value,
      history: section.quantity("history", .points).value,
      unhelped: section.quantity("unhelped", .points).value,
      farthestMetres: section.quantity("farthest", .km, .metres).value)
  }
}

extension PaperLimits {
  fileprivate init(_ section: BookSection) {
    self.init(
      oneWay: section.limit("one-way", .percent, .permille),
      bunched: section.limit("bunched", .percent, .permille),
      window: section.limit("window", .days), fewest: section.limit("fewest", .activities),
      held: section.limit("held", .percent, .permille),
      photoBits: section.limit("same-photo", .bits),
      copied: section.limit("copied", .percent, .permille),
      copiedNotes: section.limit("copied-notes", .percent, .permille),
      shingle: section.limit("shingle", .characters),
      shortestNote: section.limit("shortest-note", .characters))
    for (name, limit) in [("window", window), ("shingle", shingle)] where limit.value == 0 {
      section.fault(name, nil, found: "0", allowed: "more than 0")
    }
  }

  /// Stands in for limits that are missing, so that reading goes on.
  fileprivate static let unread: PaperLimits = {
    let none = PairingTerms.Limit(0, .unknown)
    return PaperLimits(
      oneWay: none, bunched: none, window: none, fewest: none, held: none, photoBits: none,
      copied: none, copiedNotes: none, shingle: none, shortestNote: none)
  }()
}
