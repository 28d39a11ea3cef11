public import Staffing

/// The weekly lessons of one subject of a stage, as the book's section `needs`
/// has them, subjects given by the same teachers taken together.
public struct WeeklyLessons: Equatable, Sendable {
  public let stage: Stage

  /// The subject whose teachers give the lessons.
  public let subject: Subject

  /// Tenths of a period a week for one class.
  public let tenthsPerClass: Int

  /// Tenths of a period a week for one full-time teacher of the subject.
  public let load: Int
}

extension PolicyBook {
  /// The curriculum in force, by stage and subject.
  ///
  /// Where a subject's teachers give another's lessons too, the load is that
  /// of the subject itself.
  public var weeklyLessons: [WeeklyLessons] {
    var tenths: [Post: Int] = [:]
    var loads: [Post: Int] = [:]
    for row in edition.needs.rows {
      let post = Post(school: "", stage: row.stage, subject: row.subject)
      tenths[post, default: 0] += row.periods
      if loads[post] == nil { loads[post] = row.load }
    }
    return tenths.keys.sorted().map { post in
      WeeklyLessons(
        stage: post.stage, subject: post.subject, tenthsPerClass: tenths[post] ?? 0,
        load: loads[post] ?? 0)
    }
  }
}
