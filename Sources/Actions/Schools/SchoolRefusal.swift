public import Policy
public import Staffing
public import Wording

/// Everything that stands against opening, closing, merging or splitting schools.
public struct SchoolRefusal: Error, Equatable, Sendable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case isOpen(School.ID, Day)
    case isNotOpen(School.ID, Day)
    /// The record only begins later.
    case beforeRecord(Day, begins: Day)
    case intoItself(School.ID)
    case noneNamed
    case notThere(Teacher.ID, School.ID)
    case noDocument
    case noCode
    case noName
    case tooFewPupils(School.ID, Stage)
    case breaksCounty([RosterError.Problem])
    /// Another change of schools followed.
    case isNotLatest
    /// Facts, a workbook or a plan rest on it.
    case isBuiltUpon
  }

  public let reasons: [Reason]

  public init(_ reasons: [Reason]) { self.reasons = reasons }

  public var description: String { sentence(in: .en) }

  public func sentence(in language: Language) -> String {
    reasons.map { language == .zh ? $0.chinese : $0.english }
      .joined(separator: language == .zh ? "；" : "; ")
  }
}

extension SchoolRefusal.Reason {
  /// The reason in words.
  public var phrase: Phrase { Phrase(zh: chinese, en: english) }
}

extension SchoolRefusal.Reason {
  fileprivate var chinese: String {
    switch self {
    case .isOpen(let school, let day): "学校\(school)在\(day)已经存在，新校请用新的学校代码"
    case .isNotOpen(let school, let day): "学校\(school)在\(day)不存在，请核对代码和日期"
    case .beforeRecord(let day, let first):
      "档案从\(first)起才有学校的记载，生效日期\(day)太早，请填写\(first)或以后"
    case .intoItself(let school): "学校\(school)不能并入自己，请填写另一所学校"
    case .noneNamed: "没有写明涉及的学校或教师，请至少填写一个"
    case .notThere(let teacher, let school):
      "教师\(teacher)当日不在学校\(school)，请从该校教师中选择"
    case .noDocument: "没有写明批准文件，请填写文件名称和文号"
    case .noCode: "没有填写新学校的代码，请填写学校标识码（不含空格）"
    case .noName: "没有填写新学校的名称"
    case .tooFewPupils(let school, let stage):
      "划出的学生或班级数超过学校\(school)现有的数量（\(stage.rawValue)），请核对"
    case .breaksCounty(let problems):
      "变更后数据不完整：\(problems.map(\.chinese).joined(separator: "、"))"
    case .isNotLatest: "之后又办理过学校变动，只有最近一次可以撤销；请另行办理相反的变动"
    case .isBuiltUpon: "之后的更正、导入或到岗以它为准，不能撤销；请另行办理相反的变动"
    }
  }

  fileprivate var english: String {
    switch self {
    case .isOpen(let school, let day):
      "school \(school) already exists on \(day); a new school needs a code of its own"
    case .isNotOpen(let school, let day):
      "school \(school) doesn't exist on \(day); check the code and the day"
    case .beforeRecord(let day, let first):
      "the record knows schools since \(first) only; \(day) is too early, give \(first) or later"
    case .intoItself(let school): "school \(school) can't go into itself; name another"
    case .noneNamed: "no schools or teachers are named; name at least one"
    case .notThere(let teacher, let school):
      "teacher \(teacher) isn't at school \(school) on that day; choose from its teachers"
    case .noDocument: "the document that approves it is missing; give its name and number"
    case .noCode: "the new school has no code; give one without spaces"
    case .noName: "the new school has no name"
    case .tooFewPupils(let school, let stage):
      "school \(school) has fewer pupils or classes than would go (\(stage.rawValue)); check them"
    case .breaksCounty(let problems):
      "the county wouldn't fit together: \(problems.map(\.english).joined(separator: ", "))"
    case .isNotLatest:
      "another change of schools followed and only the latest can be taken back; carry out the opposite"
    case .isBuiltUpon:
      "a correction, an import or an arrival rests on it; carry out the opposite instead"
    }
  }
}
