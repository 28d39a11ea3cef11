public import Policy

/// What was found at one school: each item with its points, the lessons heard, the feedback.
public struct VisitSheet: Equatable, Sendable {
  /// What one item got, and what was seen of it.
  public struct Mark: Hashable, Sendable {
    public var points: Int
    public var remark: String

    public init(_ points: Int, remark: String = "") {
      self.points = points
      self.remark = remark
    }
  }

  /// A lesson that was heard; the form of observation itself belongs to the research office.
  public struct Lesson: Hashable, Sendable {
    public var teacher: String
    public var subject: String

    /// What the teacher was told afterwards, and said to it.
    public var feedback: String
    public var reply: String

    public init(teacher: String, subject: String, feedback: String, reply: String = "") {
      self.teacher = teacher
      self.subject = subject
      self.feedback = feedback
      self.reply = reply
    }
  }

  /// By the item's key.
  public var marks: [String: Mark]
  public var lessons: [Lesson]

  /// What the school was told before the visit ended.
  public var feedback: String

  public init(marks: [String: Mark] = [:], lessons: [Lesson] = [], feedback: String = "") {
    self.marks = marks
    self.lessons = lessons
    self.feedback = feedback
  }

  /// Why a visit can't be closed.
  public enum Fault: Hashable, Sendable {
    case unmarked(item: String)
    case needsRemark(item: String, points: Int, of: Int)

    /// Lessons heard with feedback, and how many there have to be (下乡必听课，听课必反馈).
    case lessons(Int, due: Int)
    case noFeedback
  }

  /// All that stands against closing the visit (S001-123): every item is marked, what was
  /// poor is explained, lessons were heard and both teachers and school were told.
  public func faults(_ template: SupervisionTerms.Template, remarkBelow permille: Int) -> [Fault] {
    var faults: [Fault] = template.items.compactMap { item in
      guard let mark = marks[item.key] else { return .unmarked(item: item.key) }
      return mark.needsRemark(of: item, below: permille)
        ? .needsRemark(item: item.key, points: mark.points, of: item.points.value) : nil
    }
    let heard = lessons.count { !$0.feedback.isEmpty }
    if heard < template.hears.value {
      faults.append(.lessons(heard, due: template.hears.value))
    }
    if feedback.isEmpty { faults.append(.noFeedback) }
    return faults
  }

  /// In thousandths of full marks; nil while an item isn't marked.
  public func permille(_ template: SupervisionTerms.Template) -> Int? {
    let points = template.items.compactMap { marks[$0.key]?.points }
    guard points.count == template.items.count, template.fullMarks > 0 else { return nil }
    return points.reduce(0, +) * 1_000 / template.fullMarks
  }
}

extension VisitSheet.Mark {
  /// Whether it fits the item: no fewer points than none, no more than there are.
  public func fits(_ item: SupervisionTerms.Item) -> Bool {
    (0...item.points.value).contains(points)
  }

  fileprivate func needsRemark(of item: SupervisionTerms.Item, below permille: Int) -> Bool {
    remark.isEmpty && points * 1_000 < item.points.value * permille
  }
}
