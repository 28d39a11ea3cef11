public import Staffing

/// One of two placements that may be the two legs of an exchange of places (换岗, S000-171).
public struct SwapLeg: Hashable, Sendable {
  public let id: String
  public let teacher: Teacher.ID
  public let from: School.ID
  public let to: School.ID
  public let stage: String
  public let subject: String
  public let days: ClosedRange<Day>

  public init(
    id: String, teacher: Teacher.ID, from: School.ID, to: School.ID, stage: String,
    subject: String, days: ClosedRange<Day>
  ) {
    self.id = id
    self.teacher = teacher
    self.from = from
    self.to = to
    self.stage = stage
    self.subject = subject
    self.days = days
  }

  public enum Fault: Hashable, Sendable {
    /// They don't go to each other's school.
    case notReturned
    case sameTeacher

    /// No day on which both are away.
    case daysApart
  }

  /// Everything because of which two placements aren't an exchange; people of different
  /// subjects may change places when somebody says so.
  public func faults(with other: SwapLeg) -> [Fault] {
    var faults: [Fault] = []
    if from != other.to || to != other.from || from == to { faults.append(.notReturned) }
    if teacher == other.teacher { faults.append(.sameTeacher) }
    if !days.overlaps(other.days) { faults.append(.daysApart) }
    return faults
  }
}

extension [SwapLeg] {
  /// The exchanges that a plan speaks of by itself: two go to each other's school for the same
  /// subject of the same stage over the same days; nobody is in two, and no pair more could be
  /// made.
  ///
  /// - Returns: By the first leg, in the order given.
  /// - Complexity: O(*n*) in legs.
  public var exchanges: [(first: SwapLeg, second: SwapLeg)] {
    var waiting: [Way: [SwapLeg]] = [:]
    var found: [String: SwapLeg] = [:]
    for leg in self where leg.from != leg.to {
      // Two of one teacher are no exchange; the next one waiting may be.
      if let place = waiting[Way(leg).back]?.firstIndex(where: { $0.teacher != leg.teacher }),
        let first = waiting[Way(leg).back]?.remove(at: place)
      {
        found[first.id] = leg
      } else {
        waiting[Way(leg), default: []].append(leg)
      }
    }
    return compactMap { leg in found[leg.id].map { (leg, $0) } }
  }
}

/// What two legs have in common, one way and the other.
private struct Way: Hashable {
  var from: School.ID
  var to: School.ID
  let stage: String
  let subject: String
  let days: ClosedRange<Day>

  init(_ leg: SwapLeg) {
    (from, to, stage, subject, days) = (leg.from, leg.to, leg.stage, leg.subject, leg.days)
  }

  var back: Way {
    var way = self
    (way.from, way.to) = (to, from)
    return way
  }
}
