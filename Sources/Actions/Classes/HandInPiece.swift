public import Access
public import Classes
public import Staffing
public import Store
internal import Wording

/// Hands homework in, or posts something to be answered: a trainee, in their own class.
public struct HandInPiece: Action {
  public static let longestTitle = 80
  public static let longestWords = 2_000

  public let inClass: RecordedClass.ID
  public let teacher: Teacher.ID
  public let kind: ClassPiece.Kind
  public let title: String

  /// May be empty, where the work itself is on the platform.
  public let words: String

  public init(
    _ kind: ClassPiece.Kind, _ title: String, words: String = "", in inClass: RecordedClass.ID,
    by teacher: Teacher.ID
  ) {
    self.inClass = inClass
    self.teacher = teacher
    self.kind = kind
    self.title = title
    self.words = words
  }

  public var permission: Permission { .train }
  public func place(in connection: any Connection) throws -> Place { .teacher(teacher, at: []) }

  @discardableResult
  public func perform(in work: Work) throws -> ClassPiece.ID {
    let known = try work.networkClass(inClass)
    let pieces = try work.connection.classPieces(of: inClass).filter { $0.teacher == teacher }
    if let same = pieces.first(where: {
      $0.answer == nil && ($0.kind, $0.title, $0.words) == (kind, title.trimmed, words.trimmed)
    }) {
      return same.id
    }
    var reasons = work.reasons(for: title, longest: Self.longestTitle)
    if words.count > Self.longestWords {
      reasons.append(.tooLong(words.count, allowed: Self.longestWords))
    }
    let sits = try work.connection.classSeats().contains {
      $0.teacher == teacher && $0.inClass == inClass
    }
    if !sits { reasons.append(.notInClass(known.content.name)) }
    try Refused.unless(reasons)
    let event = try work.record("hand-in-piece", of: inClass, "kind \(kind.rawValue)")
    let id = "W-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO class_piece
        (id, class_id, teacher_id, kind, title, words, handed_in, event_sequence)
      VALUES
        (\(id), \(inClass), \(teacher.rawValue), \(kind.rawValue), \(title.trimmed),
         \(words.trimmed), \(work.occasion.countyMoment.milliseconds), \(event.sequence))
      """)
    return id
  }
}

/// Answers a piece, once, with points if it's homework: a tutor of the class (S002-66). The
/// moment of the answer is what the response time is measured by.
public struct AnswerPiece: Action {
  public let piece: ClassPiece.ID
  public let tutor: Teacher.ID
  public let mark: Int?
  public let words: String

  public init(_ piece: ClassPiece.ID, by tutor: Teacher.ID, _ words: String, mark: Int? = nil) {
    self.piece = piece
    self.tutor = tutor
    self.mark = mark
    self.words = words
  }

  public var permission: Permission { .train }
  public func place(in connection: any Connection) throws -> Place { .teacher(tutor, at: []) }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.classPiece(piece) else {
      throw Refused(.noPiece(piece))
    }
    let content = try work.networkClass(known.inClass, by: .teacher(tutor)).content
    if let answer = known.answer,
      answer.tutor == tutor, answer.words == words.trimmed, answer.mark == mark
    {
      return
    }
    var reasons = work.reasons(for: words, longest: HandInPiece.longestWords)
    if !content.tutors.contains(tutor) { reasons.append(.onlyTutorsAnswer) }
    if known.answer != nil { reasons.append(.pieceAnswered(known.title)) }
    switch (known.kind, mark) {
    case (.post, .some): reasons.append(.postWithoutPoints)
    case (.homework, let mark?) where !(0...100).contains(mark):
      reasons.append(.pointsOutside(mark, known.title))
    default: break
    }
    try Refused.unless(reasons)
    let event = try work.record("answer-piece", of: piece)
    // Either database writes NULL for what isn't given.
    let points: SQL = mark.map { "\($0)" } ?? "NULL"
    try work.connection.execute(
      """
      INSERT INTO class_answer (piece_id, tutor_id, answered, mark, words, event_sequence)
      VALUES
        (\(piece), \(tutor.rawValue), \(work.occasion.countyMoment.milliseconds), \(points),
         \(words.trimmed), \(event.sequence))
      """)
  }
}
