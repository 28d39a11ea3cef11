public import Staffing

/// How a month's roll goes from the sheet to the finance office (policy reference 1.6).
///
///     drafted ─send▶ with schools ─each confirms▶ with bureau ─check▶ on notice ─close▶ closed
///     with schools, with bureau, on notice ─send back▶ drafted
///
/// A roll is closed when every school on it confirmed its lines, the bureau checked them, and the
/// notice stood without an open objection. It's a fold over steps; days are arguments.
public struct RollCase: Equatable, Sendable {
  public enum State: String, CaseIterable, Hashable, Sendable {
    case drafted
    case withSchools = "with-schools"
    case withBureau = "with-bureau"
    case onNotice = "on-notice"
    case closed
  }

  public enum Step: Hashable, Sendable {
    case send
    case confirm(School.ID)
    case check
    /// Somebody objects to the roll while it's on notice, or an objection is answered.
    case object
    case answer
    case sendBack
    case close
  }

  public enum Fault: Error, Hashable, Sendable {
    case notIn(State)
    /// The school has no line on the roll.
    case notOnRoll(School.ID)
    /// The notice still stands.
    case beforeEndOfNotice(Day)
    case openObjections(Int)
    /// There's no objection to answer.
    case noObjection
  }

  /// The schools whose lines are on the roll.
  public let schools: Set<School.ID>
  public private(set) var state = State.drafted
  public private(set) var confirmed: Set<School.ID> = []
  public private(set) var openObjections = 0

  /// The last day of the notice while there is one.
  public private(set) var noticeEnds: Day?

  public init(schools: Set<School.ID>) { self.schools = schools }

  /// Schools that haven't confirmed, ascending; empty unless it's with them.
  public var waitingFor: [School.ID] {
    state == .withSchools ? schools.subtracting(confirmed).sorted() : []
  }

  /// - Parameter noticeEnds: The last day of the notice that a check begins.
  public mutating func take(_ step: Step, on day: Day, noticeEnds last: Day? = nil) throws(Fault) {
    switch (step, state) {
    case (.send, .drafted):
      state = schools.isEmpty ? .withBureau : .withSchools
    case (.confirm(let school), .withSchools):
      if !schools.contains(school) { throw .notOnRoll(school) }
      confirmed.insert(school)
      if confirmed == schools { state = .withBureau }
    case (.check, .withBureau):
      state = .onNotice
      noticeEnds = last ?? day
    case (.object, .onNotice):
      openObjections += 1
    case (.answer, .onNotice):
      if openObjections == 0 { throw .noObjection }
      openObjections -= 1
    case (.sendBack, .withSchools), (.sendBack, .withBureau), (.sendBack, .onNotice):
      // The lines will change, so nobody's word for them holds any longer.
      self = RollCase(schools: schools)
    case (.close, .onNotice):
      if let noticeEnds, day <= noticeEnds { throw .beforeEndOfNotice(noticeEnds) }
      if openObjections > 0 { throw .openObjections(openObjections) }
      state = .closed
    default: throw .notIn(state)
    }
  }
}
