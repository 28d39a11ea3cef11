public import Staffing

/// What everything that unions did comes to: how often, how many were reached, and what it
/// served (S000-140, S002-38, S004-02).
public struct UnionReport: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public var times = 0

    /// Of them over the network.
    public var synchronous = 0
    public var teachers = 0
    public var pupils = 0

    public init() {}
  }

  /// By kind of activity.
  public private(set) var byKind: [String: Line] = [:]

  /// By what it served; nothing where nobody said.
  public private(set) var byPurpose: [String: Int] = [:]

  /// How often each school took part: those that never do stand out.
  public private(set) var bySchool: [School.ID: Int] = [:]

  /// What two schools noted of the same counts once.
  ///
  /// - Complexity: O(activities · schools).
  public init(_ activities: [UnionActivity]) {
    for activity in activities.once {
      byKind[activity.kind, default: Line()].times += 1
      if activity.mode == .synchronous { byKind[activity.kind]?.synchronous += 1 }
      byKind[activity.kind]?.teachers += activity.teachers
      byKind[activity.kind]?.pupils += activity.pupils
      if let purpose = activity.purpose { byPurpose[purpose, default: 0] += 1 }
      for school in activity.schools { bySchool[school, default: 0] += 1 }
    }
  }
}
