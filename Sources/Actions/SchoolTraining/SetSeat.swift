public import Access
public import Staffing
public import Store
public import Training
internal import Wording

/// For whom somebody keeps the network of research.
public enum SeatSide: Hashable, Sendable {
  case office

  /// Its own team only.
  case school(School.ID)

  var permission: Permission {
    switch self {
    case .office: .runTraining
    case .school: .nominateTraining
    }
  }

  var place: Place {
    switch self {
    case .office: .county
    case .school(let school): .school(school)
    }
  }

  func covers(_ seat: ResearchNetwork.Seat) -> Bool {
    switch self {
    case .office: true
    case .school(let school): seat.level == .school && seat.place == school.rawValue
    }
  }
}

/// Gives somebody a task in the network of research: of the county, a township's core group or
/// a school's team (三级网络, S002-29).
public struct SetSeat: Action {
  public static let longestName = 40

  public let seat: ResearchNetwork.Seat
  public let side: SeatSide

  public init(_ seat: ResearchNetwork.Seat, by side: SeatSide) {
    self.seat = seat
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: The task's number; that of the one that says the same when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedSeat.ID {
    var seat = seat
    seat.name = seat.name.trimmed
    if seat.level == .county { seat.place = "" }
    let known = try work.connection.researchSeats().filter { $0.outBecause == nil }
    if let same = known.first(where: { $0.seat == seat }) { return same.id }
    var reasons: [Phrase] = []
    if !side.covers(seat) { reasons.append(.seatOfOthers) }
    if seat.name.isEmpty { reasons.append(.seatNeedsName) }
    if seat.subject.rawValue.trimmed.isEmpty { reasons.append(.seatNeedsSubject) }
    reasons += work.reasons(beyond: Self.longestName, seat.name, seat.subject.rawValue)
    switch seat.level {
    case .county: break
    case .school:
      if try !work.knows(School.ID(seat.place)) { reasons.append(.seatNoPlace(seat.place)) }
    case .town:
      if try !work.knows(township: seat.place) { reasons.append(.seatNoPlace(seat.place)) }
    }
    let taken = known.contains {
      ($0.seat.level, $0.seat.subject, $0.seat.place, $0.seat.name)
        == (seat.level, seat.subject, seat.place, seat.name)
    }
    if taken { reasons.append(.seatTaken) }
    try Refused.unless(reasons)
    return try work.keep(seat, as: nil, outBecause: "", event: "set-research-seat")
  }
}

/// Ends a task in the network of research; the reason stays on record.
public struct EndSeat: Action {
  public let id: RecordedSeat.ID
  public let reason: String
  public let side: SeatSide

  public init(_ id: RecordedSeat.ID, because reason: String, by side: SeatSide) {
    self.id = id
    self.reason = reason
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.researchSeats().first(where: { $0.id == id }) else {
      throw Refused(.noSeat(id))
    }
    guard side.covers(known.seat) else { throw Refused(.seatOfOthers) }
    if known.outBecause != nil { return }
    try Refused.unless(work.reasons(for: reason))
    _ = try work.keep(
      known.seat, as: id, outBecause: reason.trimmed, event: "end-research-seat")
  }
}

extension Work {
  fileprivate func knows(township: String) throws -> Bool {
    try connection.facts(.school, on: today).contains {
      $0.fact.line.slot == "township" && $0.fact.value["is"] == township
    }
  }

  fileprivate func keep(
    _ seat: ResearchNetwork.Seat, as id: RecordedSeat.ID?, outBecause reason: String,
    event name: String
  ) throws -> RecordedSeat.ID {
    let event = try record(
      name, of: id ?? seat.subject.rawValue, "level \(seat.level.rawValue)")
    let id = id ?? "N-\(event.sequence)"
    try connection.execute(
      """
      INSERT INTO research_seat
        (event_sequence, id, level, subject, place, name, part_time, out_because, account,
         person, day)
      VALUES
        (\(event.sequence), \(id), \(seat.level.rawValue), \(seat.subject.rawValue),
         \(seat.place), \(seat.name), \(seat.isPartTime), \(reason), \(saying))
      """)
    return id
  }
}
