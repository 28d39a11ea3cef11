public import Policy
public import Staffing

/// What lessons and studies on record show that pairs did: the three kinds of lesson and the
/// seminars of a term (三研讨、开门课、推门课、出门课, S000-127), without being noted again.
public struct PairEvidence: Equatable, Sendable {
  /// A lesson or a study at which people of several schools were.
  public struct Event: Hashable, Sendable {
    public let day: Day
    public let kind: PairActivityKind

    /// Where it took place.
    public let place: School.ID

    /// Whose people were there, with the place's.
    public let schools: Set<School.ID>

    /// The address of its page.
    public let address: String
    public let topic: String

    public init(
      on day: Day, _ kind: PairActivityKind, at place: School.ID, of schools: Set<School.ID>,
      address: String = "", topic: String = ""
    ) {
      self.day = day
      self.kind = kind
      self.place = place
      self.schools = schools.union([place])
      self.address = address
      self.topic = topic
    }
  }

  /// By pair, in the order given.
  public let events: [PairGraph.Pair: [Event]]

  /// - Parameter pairs: Those that run; others have no evidence.
  /// - Complexity: O(events · schools²).
  public init(_ events: [Event], of pairs: Set<PairGraph.Pair>) {
    var found: [PairGraph.Pair: [Event]] = [:]
    for event in events {
      for helper in event.schools {
        for helped in event.schools where helped != helper {
          let pair = PairGraph.Pair(helper: helper, helped: helped)
          if pairs.contains(pair) { found[pair, default: []].append(event) }
        }
      }
    }
    self.events = found
  }

  /// A pair's evidence as activities.
  public func activities(of pair: PairGraph.Pair) -> [PairActivity] {
    (events[pair] ?? []).map { event in
      let direction: PairActivity.Direction =
        event.place == pair.helped
        ? .helperToHelped : event.place == pair.helper ? .helpedToHelper : .together
      return PairActivity(day: event.day, direction: direction, kind: event.kind)
    }
  }
}

extension [PairActivity] {
  /// These, with evidence of more of a kind on a day than was noted: what was noted and is on
  /// record too counts once.
  public func adding(_ evidence: [PairActivity]) -> [PairActivity] {
    var noted: [ActivitySlot: Int] = [:]
    for activity in self {
      noted[ActivitySlot(day: activity.day, kind: activity.kind), default: 0] += 1
    }
    return self
      + evidence.filter { one in
        let slot = ActivitySlot(day: one.day, kind: one.kind)
        guard let left = noted[slot], left > 0 else { return true }
        noted[slot] = left - 1
        return false
      }
  }
}

/// What tells an activity that was noted from one that's on record.
private struct ActivitySlot: Hashable {
  let day: Day
  let kind: PairActivityKind
}
