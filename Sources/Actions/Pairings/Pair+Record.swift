public import Access
internal import Chronicle
public import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension PairGraph.Pair {
  /// Both schools: whoever keeps either keeps the pair.
  public var place: Place { .schools([helper, helped]) }

  /// What events call it.
  var subject: String { "\(helper)-\(helped)" }
}

extension Connection {
  /// Whether the record says that one school helps the other on a day, in whatever
  /// respect, also on the network.
  func runs(_ pair: PairGraph.Pair, on day: Day) throws -> Bool {
    let isNoted = try facts(about: pair.helper.rawValue).contains {
      $0.fact.line.kind == .pairing && $0.fact.value.school == pair.helped
        && $0.fact.period.contains(day)
    }
    return try isNoted || networkHelp().contains { $0.pair == pair && $0.runs(on: day) }
  }
}

extension Work {
  /// What the county's book says of pairs of schools.
  func pairingTerms() throws -> PairingTerms {
    guard let book = try connection.book(in: SchoolYear(containing: today)) else {
      throw Refused(.needsCounty)
    }
    guard let terms = book.pairingTerms else {
      throw Refused(.needsPairing(book.title.zh, book.title.en))
    }
    return terms
  }
}
