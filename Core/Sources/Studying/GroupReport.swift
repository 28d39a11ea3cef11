public import Partnership
public import Policy
public import Staffing

/// What a subject group did in some days, counted from its studies: activities, open lessons,
/// persons, forms, held against the book's quotas (S001-067, S000-130).
public struct GroupReport: Equatable, Sendable {
  /// What is counted of one study of the group.
  public struct Part: Equatable, Sendable {
    /// A step with those who took part when it was done.
    public struct Done: Equatable, Sendable {
      public var entry: StudyEntry
      public var members: [StudyMember]

      public init(_ entry: StudyEntry, among members: [StudyMember]) {
        self.entry = entry
        self.members = members
      }
    }

    public var form: String
    public var kind: StudyTerms.Kind
    public var steps: [Done]

    public init(form: String, kind: StudyTerms.Kind, steps: [Done]) {
      self.form = form
      self.kind = kind
      self.steps = steps
    }

    /// The steps at which people met within some days.
    public func meetings(in days: ClosedRange<Day>) -> [Done] {
      zip(kind.steps, steps).compactMap { step, done in
        step.meets && days.contains(done.entry.day) ? done : nil
      }
    }
  }

  /// Days on which a study's people met: two steps of one study on one day are one activity.
  public private(set) var activities: [Day] = []

  /// A day for each lesson given.
  public private(set) var lessons: [Day] = []
  public private(set) var persons: Set<StudyPerson> = []

  /// Activities by form.
  public private(set) var forms: [String: Int] = [:]

  /// - Complexity: O(entries · members).
  public init(_ parts: [Part], in days: ClosedRange<Day>) {
    for part in parts {
      lessons += part.steps.map(\.entry).filter { days.contains($0.day) }
        .flatMap { entry in entry.lessons.map { _ in entry.day } }
      var met: Set<Day> = []
      for done in part.meetings(in: days) {
        if met.insert(done.entry.day).inserted {
          activities.append(done.entry.day)
          forms[part.form, default: 0] += 1
        }
        persons.formUnion(done.members.map(\.person).filter { done.entry.absent[$0] == nil })
      }
    }
    activities.sort()
    lessons.sort()
  }

  /// What was due and done by term, of activities and of open lessons.
  public func counts(
    _ quota: StudyTerms.GroupQuota, in schoolDays: SchoolDays
  ) -> (activities: CadenceCount, lessons: CadenceCount) {
    (
      CadenceCount(slots: quota.activities.slots(over: schoolDays), happened: activities),
      CadenceCount(slots: quota.openLessons.slots(over: schoolDays), happened: lessons)
    )
  }
}

/// Which of the subjects that a school teaches were helped with lessons (S000-129).
public struct SubjectCoverage: Equatable, Sendable {
  /// Each with how many lessons, in the order of the curriculum.
  public let covered: [(subject: Subject, lessons: Int)]
  public let missing: [Subject]

  public init(_ lessons: [Subject], of taught: Set<Subject>) {
    let counts = Dictionary(lessons.map { ($0, 1) }, uniquingKeysWith: +)
    covered = counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    missing = taught.subtracting(counts.keys).sorted()
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.missing == right.missing && left.covered.count == right.covered.count
      && zip(left.covered, right.covered).allSatisfy { $0 == $1 }
  }
}
