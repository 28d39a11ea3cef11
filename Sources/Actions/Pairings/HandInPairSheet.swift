public import Access
public import Partnership
internal import Policy
internal import Staffing
public import Store
internal import Wording

/// Fills in a sheet of the running term for one side: the baseline of a school, by either
/// (S000-120), or a side's own report (S000-134). What was written before stays on record.
public struct HandInPairSheet: Action {
  public let pair: PairGraph.Pair
  public let kind: PairSheetKind
  public let side: PairSide

  /// By the book's keys; what is empty isn't answered.
  public let answers: [String: String]

  public init(
    _ kind: PairSheetKind, of side: PairSide, in pair: PairGraph.Pair, answers: [String: String]
  ) {
    self.pair = pair
    self.kind = kind
    self.side = side
    self.answers = answers
  }

  public var permission: Permission { .keepPairing }
  public func place(in connection: any Connection) throws -> Place {
    kind == .baseline ? pair.place : .school(side.school(of: pair))
  }

  public func perform(in work: Work) throws {
    let terms = try work.schemeTerms()
    let asks = (kind == .baseline ? terms.baseline : terms.report).asks
    let given = answers.mapValues(\.trimmed).filter { !$0.value.isEmpty }
    let last = try work.connection.pairSheets(of: pair).first {
      $0.kind == kind && $0.side == side && $0.term == work.term
    }
    if let last, last.answers == given { return }
    let names = Dictionary(asks.map { ($0.key, $0.name) }) { $1 }
    try Refused.unless(
      work.pairReasons(pair)
        + SheetFault.faults(in: given, of: asks).map { .sheetFault($0, names) })
    let event = try work.record(
      "hand-in-pair-sheet", of: pair.subject,
      "kind \(kind.rawValue) side \(side.rawValue) term \(work.term)")
    try work.connection.execute(
      """
      INSERT INTO pair_sheet (event_sequence, helper, helped, kind, side, term, account, person, day)
      VALUES
        (\(event.sequence), \(pair.helper.rawValue), \(pair.helped.rawValue), \(kind.rawValue),
         \(side.rawValue), \(work.term.description), \(work.actor.account), \(work.actor.name),
         \(work.today))
      """)
    for (ask, answer) in given.sorted(by: { $0.key < $1.key }) {
      try work.connection.execute(
        """
        INSERT INTO pair_sheet_answer (event_sequence, ask, answer)
        VALUES (\(event.sequence), \(ask), \(answer))
        """)
    }
  }
}
