public import Staffing

/// What all that masters and apprentices did comes to: by form and area (S000-003), by
/// channel (S000-013), and how much of it was away from the apprentice's school (S000-007).
public struct MentorReport: Equatable, Sendable {
  public struct Cell: Hashable, Sendable {
    public let form: String
    public let area: String

    public init(_ form: String, _ area: String) {
      self.form = form
      self.area = area
    }
  }

  public private(set) var byArea: [Cell: Int] = [:]
  public private(set) var byChannel: [String: Int] = [:]

  /// Lessons and other work done somewhere, and those of them away from the apprentice's
  /// school or, in whatever place, by a master of another one.
  public private(set) var placed = 0
  public private(set) var outside = 0

  /// - Parameter inside: Bonds within one school.
  /// - Complexity: O(activities).
  public init(_ activities: [MentorActivity], inside: Set<Mentorship.ID>) {
    for activity in activities {
      if let area = activity.area {
        byArea[Cell(activity.form, area), default: 0] += activity.times
      }
      if let channel = activity.channel { byChannel[channel, default: 0] += activity.times }
      guard let place = activity.place else { continue }
      placed += activity.times
      if !inside.contains(activity.bond) || place == .elsewhere || place == .network {
        outside += activity.times
      }
    }
  }
}
