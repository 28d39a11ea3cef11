public import Access
public import Staffing
public import Store
internal import Wording

/// Suggests training that one would like the bureau or the school to offer (S000-008).
public struct SuggestTraining: Action {
  public static let longestTitle = 80
  public static let longestWords = 500

  public let teacher: Teacher.ID
  public let title: String
  public let words: String

  public init(_ title: String, _ words: String, by teacher: Teacher.ID) {
    self.teacher = teacher
    self.title = title
    self.words = words
  }

  public var permission: Permission { .train }
  public func place(in connection: any Connection) throws -> Place { .teacher(teacher, at: []) }

  /// - Returns: Its number. Where a teacher suggests what waits already in the same words, they
  ///   join it.
  @discardableResult
  public func perform(in work: Work) throws -> TrainingSuggestion.ID {
    let title = title.trimmed
    let known = try work.connection.trainingSuggestions()
    if let same = known.first(where: { $0.answer == nil && $0.title == title }) {
      return try work.back(same, by: teacher)
    }
    var reasons =
      work.reasons(for: title, longest: Self.longestTitle)
      + work.reasons(for: words, longest: Self.longestWords)
    if known.contains(where: { $0.teacher == teacher && $0.answer == nil }) {
      reasons.append(.suggestionsFull)
    }
    try Refused.unless(reasons)
    let event = try work.record("suggest-training", of: teacher.rawValue)
    let id = "V-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO training_suggestion
        (event_sequence, id, teacher_id, title, words, account, person, day)
      VALUES
        (\(event.sequence), \(id), \(teacher.rawValue), \(title), \(words.trimmed),
         \(work.saying))
      """)
    return id
  }
}

/// Joins somebody else's suggestion, so that it's said once and counted.
public struct BackSuggestion: Action {
  public let id: TrainingSuggestion.ID
  public let teacher: Teacher.ID

  public init(_ id: TrainingSuggestion.ID, by teacher: Teacher.ID) {
    self.id = id
    self.teacher = teacher
  }

  public var permission: Permission { .train }
  public func place(in connection: any Connection) throws -> Place { .teacher(teacher, at: []) }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.trainingSuggestions().first(where: { $0.id == id })
    else { throw Refused(.noSuggestion(id)) }
    _ = try work.back(known, by: teacher)
  }
}

/// Answers a suggestion with a reason: taken up, later, or not (S000-008). Said again, the later
/// word holds.
public struct AnswerSuggestion: Action {
  public let id: TrainingSuggestion.ID
  public let verdict: TrainingSuggestion.Verdict
  public let reason: String

  public init(
    _ id: TrainingSuggestion.ID, _ verdict: TrainingSuggestion.Verdict, because reason: String
  ) {
    self.id = id
    self.verdict = verdict
    self.reason = reason
  }

  public var permission: Permission { .runTraining }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.trainingSuggestions().first(where: { $0.id == id })
    else { throw Refused(.noSuggestion(id)) }
    if known.answer?.verdict == verdict, known.answer?.reason == reason.trimmed { return }
    try Refused.unless(work.reasons(for: reason))
    let event = try work.record("answer-suggestion", of: id, "verdict \(verdict.rawValue)")
    try work.connection.execute(
      """
      INSERT INTO training_suggestion_answer
        (event_sequence, suggestion_id, verdict, reason, account, person, day)
      VALUES
        (\(event.sequence), \(id), \(verdict.rawValue), \(reason.trimmed), \(work.saying))
      """)
  }
}

extension Work {
  fileprivate func back(
    _ known: TrainingSuggestion, by teacher: Teacher.ID
  ) throws -> TrainingSuggestion.ID {
    if known.teacher == teacher || known.backers.contains(teacher) { return known.id }
    let event = try record("back-suggestion", of: known.id)
    try connection.execute(
      """
      INSERT INTO training_suggestion_backing (suggestion_id, teacher_id, event_sequence)
      VALUES (\(known.id), \(teacher.rawValue), \(event.sequence))
      """)
    return known.id
  }
}
