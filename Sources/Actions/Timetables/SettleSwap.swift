public import Access
internal import Policy
public import Staffing
public import Store
internal import Timetabling
internal import Wording

/// The colleague's word on a swap: yes or no.
public struct AnswerSwap: Action {
  public let id: RecordedSwap.ID
  public let agrees: Bool
  public let words: String
  public let partner: Teacher.ID
  public let names: [Teacher.ID: String]

  public init(
    _ id: RecordedSwap.ID, agrees: Bool, words: String, by partner: Teacher.ID,
    names: [Teacher.ID: String]
  ) {
    self.id = id
    self.agrees = agrees
    self.words = words
    self.partner = partner
    self.names = names
  }

  public var permission: Permission { .swapLessons }
  public func place(in connection: any Connection) throws -> Place { .teacher(partner, at: []) }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.lessonSwap(id), found.swap.partner == partner else {
      throw Refused(.noSwap(id))
    }
    try work.take(agrees ? .agree : .decline, found, from: [.asked], words, names)
  }
}

/// The school's word on a swap that the two agreed on; somebody else's than theirs. What stands
/// against it by now is looked at anew.
public struct DecideSwap: Action {
  public let id: RecordedSwap.ID
  public let approves: Bool
  public let words: String
  public let names: [Teacher.ID: String]

  public init(
    _ id: RecordedSwap.ID, approves: Bool, words: String, names: [Teacher.ID: String]
  ) {
    self.id = id
    self.approves = approves
    self.words = words
    self.names = names
  }

  public var permission: Permission { .keepTimetables }
  public func place(in connection: any Connection) throws -> Place {
    try connection.lessonSwap(id).map { .school($0.swap.slot.school) } ?? .county
  }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.lessonSwap(id) else { throw Refused(.noSwap(id)) }
    if let own = work.actor.teacher, [found.swap.teacher, found.swap.partner].contains(own) {
      throw Refused(.swapByOthers)
    }
    try work.take(approves ? .approve : .refuse, found, from: [.agreed], words, names)
  }
}

/// Takes a swap back, until the day before its first lesson.
public struct WithdrawSwap: Action {
  public let id: RecordedSwap.ID
  public let teacher: Teacher.ID

  public init(_ id: RecordedSwap.ID, by teacher: Teacher.ID) {
    self.id = id
    self.teacher = teacher
  }

  public var permission: Permission { .swapLessons }
  public func place(in connection: any Connection) throws -> Place { .teacher(teacher, at: []) }

  public func perform(in work: Work) throws {
    guard let found = try work.connection.lessonSwap(id), found.swap.teacher == teacher else {
      throw Refused(.noSwap(id))
    }
    if found.first <= work.today { throw Refused(.swapIsOver(found.first)) }
    try work.take(.withdraw, found, from: [.asked, .agreed, .approved], "", [:])
  }
}
