public import Access
public import Papers
internal import Sealing
internal import Staffing
public import Store
internal import Wording

/// Brings a list in from a workbook: every row by the action of the page's own form, all of
/// them in one transaction, or none.
///
/// Rows that say what is in the record already are passed over, and the very same file is
/// refused: nothing is ever written twice. Of the file only its digest is kept.
public struct BringIn: Action {
  public let intake: Intake
  public let content: [UInt8]
  private let ground: IntakeGround
  private let isTrial: Bool

  /// The most bytes of a file.
  public static let largest = 1 << 20

  /// The most faults that are told at once.
  static let mostFaults = 100

  public init(_ intake: Intake, _ content: [UInt8], on ground: IntakeGround) {
    self.init(intake, content, on: ground, isTrial: false)
  }

  fileprivate init(
    _ intake: Intake, _ content: [UInt8], on ground: IntakeGround, isTrial: Bool
  ) {
    self.intake = intake
    self.content = content
    self.ground = ground
    self.isTrial = isTrial
  }

  public var permission: Permission {
    intake.permissions.first { !ground.actor.reaches(of: $0, on: ground.today).isEmpty }
      ?? intake.permissions[0]
  }

  /// Where whoever brings it in has the permission; each row's own place is judged with it.
  public func place(in connection: any Connection) throws -> Place {
    let reaches = ground.actor.reaches(of: permission, on: ground.today)
    if reaches.contains(.county) { return .county }
    for reach in reaches {
      switch reach {
      case .county: return .county
      case .schools(let schools): if let school = schools.min() { return .school(school) }
      case .own(let teacher): return .teacher(teacher, at: [])
      }
    }
    return .county
  }

  /// - Throws: `Refused` with every fault and its cell; then nothing was written.
  public func perform(in work: Work) throws -> IntakeOutcome {
    let digest = sha256(content)
    if let known = try work.connection.intake(intake.key, sha256: digest) {
      throw Refused(.intakeKnownFile(known.person, on: "\(known.day)"))
    }
    guard let columns = intake.columns(on: ground) else { throw Refused(.intakeNoBook) }
    let names = IntakeNames(ground.roster, near: ground.schools(intake.permissions))
    let reading = try withWorkbookFile(content) {
      try IntakeReading($0, columns: columns, names: names)
    }
    var outcome = IntakeOutcome(columns: columns, unread: reading.unread)
    var faults = reading.faults
    for row in reading.rows {
      let before = try work.connection.lastEventSequence()
      let reasons = try reasons(against: row, in: work)
      faults += reasons.map { IntakeFault(row: row.number, reason: $0) }
      outcome.lines.append(
        IntakeOutcome.Line(
          number: row.number, texts: row.texts,
          isNew: try work.connection.lastEventSequence() != before))
    }
    try Refused.unless(sentences(faults, on: reading.sheet))
    guard outcome.written > 0 else { throw Refused(.intakeNothingNew) }
    if isTrial { throw TrialIsOver(outcome: outcome) }
    let event = try work.record(
      "bring-in", of: intake.key,
      "sha256 \(digest) rows \(outcome.lines.count) written \(outcome.written)")
    try work.connection.execute(
      """
      INSERT INTO intake_file
        (event_sequence, intake, sha256, row_count, written, account, person, day)
      VALUES
        (\(event.sequence), \(intake.key), \(digest), \(outcome.lines.count),
         \(outcome.written), \(work.actor.account), \(work.actor.name), \(work.today))
      """)
    return outcome
  }

  /// What stands against a row, its place included; none when it was carried out.
  private func reasons(against row: IntakeRow, in work: Work) throws -> [Phrase] {
    do {
      try carryOut(intake.action(row, on: ground, work.connection), in: work)
      return []
    } catch let refused as Refused {
      return refused.reasons
    } catch is Forbidden {
      return [.intakeOutOfReach]
    }
  }

  private func carryOut(_ action: some Action, in work: Work) throws {
    let refusals = work.actor.refusals(
      of: action.permission, at: try action.place(in: work.connection), on: work.today)
    guard refusals.isEmpty else {
      throw Forbidden(permission: action.permission, refusals: refusals)
    }
    _ = try action.perform(in: work)
  }

  private func sentences(_ faults: [IntakeFault], on sheet: String) -> [Phrase] {
    let sorted = faults.enumerated().sorted {
      ($0.element.row, $0.offset) < ($1.element.row, $1.offset)
    }.map { $0.element.sentence(on: sheet) }
    guard sorted.count > Self.mostFaults else { return sorted }
    return sorted.prefix(Self.mostFaults) + [.intakeMore(sorted.count - Self.mostFaults)]
  }
}

/// What a list writes, row by row.
public struct IntakeOutcome: Sendable {
  public struct Line: Sendable {
    /// As the spreadsheet numbers it.
    public let number: Int

    /// What was understood, column by column.
    public let texts: [String]

    /// False when the record says so already.
    public let isNew: Bool
  }

  public let columns: [IntakeColumn]

  /// Headings of columns that aren't read.
  public let unread: [String]
  public internal(set) var lines: [Line] = []

  public var written: Int { lines.count { $0.isNew } }
}

/// Ends a trial: what was written in it is taken back with its transaction.
private struct TrialIsOver: Error {
  let outcome: IntakeOutcome
}

extension Database {
  /// What a list would write, tried out and taken back whole.
  ///
  /// - Throws: As bringing it in does.
  public func tryOut(
    _ intake: Intake, _ content: [UInt8], on ground: IntakeGround, at occasion: Occasion
  ) async throws -> IntakeOutcome {
    do {
      return try await perform(
        BringIn(intake, content, on: ground, isTrial: true), by: ground.actor, on: occasion)
    } catch let over as TrialIsOver {
      return over.outcome
    }
  }
}
