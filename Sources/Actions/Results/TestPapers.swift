public import Access
public import Examining
public import Partnership
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Puts a unit's paper together from the bank, or one of one's own anew (S000-186).
public struct SetTestPaper: Action {
  /// Nil for a new one.
  public let id: RecordedTestPaper.ID?
  public let paper: TestPaper
  public let side: BankSide

  public init(_ paper: TestPaper, as id: RecordedTestPaper.ID? = nil, by side: BankSide) {
    self.id = id
    self.paper = paper
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: Its id; that of the one that says the same when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedTestPaper.ID {
    let bank = try work.bank()
    var paper = paper
    paper.title = paper.title.trimmed
    paper.unit = paper.unit.trimmed
    let known = try work.connection.testPapers()
    let own = known.filter { side.keeps(school: $0.school, teacher: $0.teacher) }
    if let same = own.first(where: { $0.paper == paper && (id == nil || id == $0.id) }) {
      return same.id
    }
    var home = try work.home(of: side)
    if let id {
      guard let old = own.first(where: { $0.id == id }) else { throw Refused(.noTestPaper(id)) }
      home = (old.school, old.teacher)
    }
    let usable = try work.connection.testItems().filter {
      $0.item.subject == paper.subject && $0.standing.isUsable
    }
    var reasons = paper.faults(usable: Set(usable.map(\.id)), bank).map {
      Phrase.testPaperFault($0)
    }
    if !Exam.grades.contains(paper.grade) {
      reasons.append(.testItemFault(.grade(paper.grade)))
    }
    try Refused.unless(reasons)
    let event = try work.record(
      "set-test-paper", of: id ?? paper.title, "items \(paper.lines.count)")
    let number = id ?? "U-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO test_paper
        (event_sequence, id, title, subject, grade, unit, items, school_id, teacher, day, account,
         person)
      VALUES
        (\(event.sequence), \(number), \(paper.title), \(paper.subject.rawValue),
         \(paper.grade), \(paper.unit), \(paper.keptLines), \(home.school?.rawValue ?? ""),
         \(home.teacher?.rawValue ?? ""), \(work.today), \(work.actor.account),
         \(work.actor.name))
      """)
    return number
  }
}

/// Notes that a pair of schools talked a unit's paper over (磨卷, S000-186); it counts as an
/// activity of the pair, of the kind that the book names, with everything that one needs.
public struct DiscussTestPaper: Action {
  public let paper: RecordedTestPaper.ID
  public let pair: PairGraph.Pair
  public let day: Day

  /// How many teachers took part.
  public let teachers: Int
  public let said: String

  public init(
    _ paper: RecordedTestPaper.ID, by pair: PairGraph.Pair, on day: Day, teachers: Int,
    said: String
  ) {
    self.paper = paper
    self.pair = pair
    self.day = day
    self.teachers = teachers
    self.said = said
  }

  public var permission: Permission { .keepPairing }
  public func place(in connection: any Connection) throws -> Place {
    .schools([pair.helper, pair.helped])
  }

  public func perform(in work: Work) throws {
    let bank = try work.bank()
    guard let known = try work.connection.testPaper(paper) else {
      throw Refused(.noTestPaper(paper))
    }
    let same = try work.connection.testPaperTalks().contains {
      $0.paper == paper && $0.helper == pair.helper && $0.helped == pair.helped && $0.day == day
    }
    if same { return }
    try Refused.unless(work.reasons(against: said, longest: 1_000))
    let activity = try RecordPairActivity(
      PairActivity(
        day: day, direction: .together, kind: bank.activity,
        note: "\(known.paper.title)：\(said.trimmed)"),
      of: pair, people: PairVisitors(leaders: 0, teachers: teachers, pupils: 0)
    ).perform(in: work)
    let event = try work.record("discuss-test-paper", of: paper, "activity \(activity)")
    try work.connection.execute(
      """
      INSERT INTO test_paper_talk
        (event_sequence, paper_id, activity_id, helper, helped, held_on, said, day, account,
         person)
      VALUES
        (\(event.sequence), \(paper), \(activity), \(pair.helper.rawValue),
         \(pair.helped.rawValue), \(day), \(said.trimmed), \(work.today),
         \(work.actor.account), \(work.actor.name))
      """)
  }
}
