public import Policy
public import Staffing

extension Mentorship {
  /// A lesson that somebody wrote down as an observer, as an activity of this bond; nil
  /// when it's none: the master heard the apprentice on a day of theirs.
  ///
  /// - Parameters:
  ///   - observer: The teacher, or the account of one who is no teacher.
  ///   - form: The book's form for lessons heard.
  public func heard(
    _ observer: Mentor, of teacher: Teacher.ID, at school: School.ID, on day: Day,
    as form: MentorshipTerms.Form
  ) -> MentorActivity? {
    guard observer == mentor, teacher == apprentice, runs(on: day) else { return nil }
    let place: MentorActivity.Place =
      school == apprenticeSchool
      ? .apprenticeSchool : school == mentorSchool ? .mentorSchool : .elsewhere
    return MentorActivity(of: id, on: day, form: form.key, place: place)
  }
}

extension [MentorActivity] {
  /// These, and of the lessons heard those that nobody noted: a lesson counts once, whether
  /// it was noted, written down as an observation, or both.
  ///
  /// Of one bond, form and day the more counts: five noted and three written down are five.
  ///
  /// - Complexity: O(activities + heard).
  public func adding(heard: [MentorActivity]) -> [MentorActivity] {
    var noted: [Slot: Int] = [:]
    for activity in self { noted[Slot(activity), default: 0] += activity.times }
    return self
      + heard.filter { lesson in
        let slot = Slot(lesson)
        guard let left = noted[slot], left > 0 else { return true }
        noted[slot] = left - 1
        return false
      }
  }
}

private struct Slot: Hashable {
  let bond: Mentorship.ID
  let day: Day
  let form: String

  init(_ activity: MentorActivity) {
    bond = activity.bond
    day = activity.day
    form = activity.form
  }
}
