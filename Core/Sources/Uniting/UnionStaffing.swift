public import Policy
public import Staffing

/// Who teaches at the members of a union against what their classes need: surplus and shortage
/// by subject (S004-11), how far posts are used (S004-10), and how thin the teaching is spread
/// (S004-07). Lessons are in tenths of a period a week.
public struct UnionStaffing: Equatable, Sendable {
  /// One post at one member.
  public struct Line: Equatable, Sendable {
    public let post: Post

    /// Lessons that the classes have, and those that the teachers would give by the standard.
    public let taught: Int
    public let standard: Int
    public let teachers: Int

    public init(post: Post, taught: Int, standard: Int, teachers: Int) {
      self.post = post
      self.taught = taught
      self.standard = standard
      self.teachers = teachers
    }

    /// Below 0 where lessons are missing.
    public var spare: Int { standard - taught }
  }

  /// One member as the alliance's reason has it: few pupils but every class, few teachers but
  /// every subject (S004-07).
  public struct Spread: Equatable, Sendable {
    public let school: School.ID
    public let pupils: Int
    public let classes: Int
    public let teachers: Int

    /// Subjects that the classes have, and those of them that somebody teaches.
    public let subjects: Int
    public let covered: Int
    public let taught: Int
    public let standard: Int
  }

  /// A subject that some members have to spare and others lack.
  public struct Share: Equatable, Sendable {
    public let stage: Stage
    public let subject: Subject

    /// What could go from one to the other: the smaller of the two sums.
    public let tenths: Int

    /// The most to spare or missing first.
    public let from: [School.ID]
    public let to: [School.ID]
  }

  /// By post.
  public let lines: [Line]

  /// By school.
  public let spreads: [Spread]

  /// The most that could be shared first.
  public let shares: [Share]

  /// - Parameters:
  ///   - lessons: The curriculum with the standard load of each subject's teachers.
  ///   - strengths: How many teach in each post.
  /// - Complexity: O(*n* log *n*) in schools times subjects.
  public init(
    _ schools: [School], lessons: [WeeklyLessons], strengths: [Post: Int]
  ) {
    var lines: [Line] = []
    for school in schools {
      for row in lessons {
        let post = Post(school: school.id, stage: row.stage, subject: row.subject)
        let classes = school.enrolment[row.stage]?.classes ?? 0
        let teachers = strengths[post] ?? 0
        guard classes > 0 || teachers > 0 else { continue }
        lines.append(
          Line(
            post: post, taught: classes * row.tenthsPerClass, standard: teachers * row.load,
            teachers: teachers))
      }
    }
    self.lines = lines.sorted { $0.post < $1.post }
    let bySchool = Dictionary(grouping: lines, by: \.post.school)
    spreads = schools.map { school in
      let own = bySchool[school.id] ?? []
      let asked = own.filter { $0.taught > 0 }
      return Spread(
        school: school.id, pupils: school.pupils, classes: school.classes,
        teachers: own.reduce(0) { $0 + $1.teachers }, subjects: asked.count,
        covered: asked.count { $0.teachers > 0 }, taught: own.reduce(0) { $0 + $1.taught },
        standard: own.reduce(0) { $0 + $1.standard })
    }.sorted { $0.school < $1.school }
    shares = Self.shares(self.lines)
  }

  private static func shares(_ lines: [Line]) -> [Share] {
    let bySubject = Dictionary(grouping: lines) {
      Post(school: "", stage: $0.post.stage, subject: $0.post.subject)
    }
    return bySubject.sorted { $0.key < $1.key }.compactMap { subject, own -> Share? in
      let from = own.filter { $0.spare > 0 }.sorted {
        ($1.spare, $0.post) < ($0.spare, $1.post)
      }
      let to = own.filter { $0.spare < 0 }.sorted { ($0.spare, $0.post) < ($1.spare, $1.post) }
      let tenths = min(
        from.reduce(0) { $0 + $1.spare }, to.reduce(0) { $0 - $1.spare })
      guard tenths > 0 else { return nil }
      return Share(
        stage: subject.stage, subject: subject.subject, tenths: tenths,
        from: from.map(\.post.school), to: to.map(\.post.school))
    }.enumerated().sorted { ($1.element.tenths, $0.offset) < ($0.element.tenths, $1.offset) }
      .map(\.element)
  }
}
