public import Staffing

/// Something that a master and an apprentice did, as far as counting is concerned; wherever
/// it was noted.
public struct MentorActivity: Hashable, Sendable {
  /// Where it was done, of what is done somewhere.
  public enum Place: String, Hashable, Sendable, CaseIterable {
    case apprenticeSchool = "apprentice-school"
    case mentorSchool = "mentor-school"
    case elsewhere, network
  }

  /// No day has more lessons.
  public static let mostTimes = 12

  public let bond: Mentorship.ID
  public let day: Day

  /// Keys of the book; nil where the form doesn't ask for it.
  public let form: String
  public let area: String?
  public let channel: String?

  /// A point of the coaching list.
  public let item: String?
  public let place: Place?

  /// How many lessons or preparations; 1 for everything else.
  public let times: Int

  public init(
    of bond: Mentorship.ID, on day: Day, form: String, times: Int = 1, area: String? = nil,
    channel: String? = nil, item: String? = nil, place: Place? = nil
  ) {
    self.bond = bond
    self.day = day
    self.form = form
    self.times = times
    self.area = area
    self.channel = channel
    self.item = item
    self.place = place
  }
}
