public import Policy
public import Staffing
public import Store
public import Wording

/// Everything that stands against a correction, or against what somebody wants
/// to do with it.
public struct CorrectionRefusal: Error, Equatable, Sendable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case unknown(String)
    case noReason
    case noEvidence
    case changesNothing
    case isDecided(StoredCorrection.State)
    case isOwnProposal(by: String)
    case unknownSchool(String)
    case unknownSubject(String)
    case unfitValue
    /// The record changed since the effects were shown.
    case recordChanged
    /// Something that came later rests on it.
    case builtUpon
    case isNotInForce
    case isBeingUndone(by: String)
    /// It must say something on every day.
    case mustHold
    case breaksCounty([RosterError.Problem])
  }

  public let reasons: [Reason]

  public init(_ reasons: [Reason]) { self.reasons = reasons }

  public var description: String { sentence(in: .en) }

  public func sentence(in language: Language) -> String {
    reasons.map { language == .zh ? $0.chinese : $0.english }
      .joined(separator: language == .zh ? "；" : "; ")
  }
}

extension CorrectionRefusal.Reason {
  /// The reason in words.
  public var phrase: Phrase { Phrase(zh: chinese, en: english) }
}

extension CorrectionRefusal.Reason {
  fileprivate var chinese: String {
    switch self {
    case .unknown(let id): "没有更正“\(id)”，请从更正清单中选择"
    case .noReason: "没有写明理由，请写明为什么要更正"
    case .noEvidence: "没有写明依据，请写明文件名称、文号或材料"
    case .changesNothing: "档案已经是这样，没有需要更正的内容"
    case .isDecided(let state): "这项更正已经\(state.chinese)，不能再处理；需要时请提出新的更正"
    case .isOwnProposal(let account): "这项更正由\(account)提出，须由另一人确认"
    case .unknownSchool(let school): "没有学校“\(school)”，请填写档案中当日存在的学校代码"
    case .unknownSubject(let subject): "档案中没有“\(subject)”，请填写教师编号或学校代码"
    case .unfitValue: "更正的内容与这一项不符，请重新填写"
    case .recordChanged: "您查看影响之后档案又有变动，请重新查看后再确认"
    case .builtUpon: "后来的记录建立在这项更正之上，不能直接撤销；请提出新的更正"
    case .isNotInForce: "这项更正没有生效，不需要撤销"
    case .isBeingUndone(let other): "已有撤销这项更正的提议\(other)，等待另一人确认"
    case .mustHold: "这一项不能为空，请填写正确的内容"
    case .breaksCounty(let problems):
      "更正后数据不完整：\(problems.map(\.chinese).joined(separator: "、"))。请先更正有关人员"
    }
  }

  fileprivate var english: String {
    switch self {
    case .unknown(let id): "there's no correction '\(id)'; choose one from the list"
    case .noReason: "no reason is given; say why it must be corrected"
    case .noEvidence: "no evidence is given; name the document, its number or the material"
    case .changesNothing: "the record already says so; there's nothing to correct"
    case .isDecided(let state):
      "this correction is already \(state.rawValue); propose another when needed"
    case .isOwnProposal(let account): "\(account) proposed it; somebody else must confirm it"
    case .unknownSchool(let school):
      "there's no school '\(school)' on that day; give the code of a school in the record"
    case .unknownSubject(let subject):
      "the record knows no '\(subject)'; give a teacher's number or a school's code"
    case .unfitValue: "the value doesn't fit what it's about; fill it in again"
    case .recordChanged:
      "the record has changed since you saw the effects; look again before you confirm"
    case .builtUpon: "later entries rest on this correction; propose another instead of undoing it"
    case .isNotInForce: "this correction isn't in force; there's nothing to undo"
    case .isBeingUndone(let other):
      "\(other) already proposes to take this correction back; somebody else must confirm it"
    case .mustHold: "this can't be empty; fill in what is right"
    case .breaksCounty(let problems):
      "the county wouldn't fit together: \(problems.map(\.english).joined(separator: ", ")); correct those first"
    }
  }
}

extension StoredCorrection.State {
  fileprivate var chinese: String {
    switch self {
    case .proposed: "提出"
    case .confirmed: "确认"
    case .refused: "退回"
    case .undone: "撤销"
    }
  }
}

extension RosterError.Problem {
  /// What wouldn't fit together, in words.
  public var chinese: String {
    switch self {
    case .duplicateSchool(let school): "学校\(school)重复"
    case .duplicateTeacher(let teacher): "教师\(teacher)重复"
    case .unknownSchool(let school, let teacher): "教师\(teacher)所在学校\(school)不存在"
    case .unknownSchoolOfPost(let post): "岗位\(post)所在学校不存在"
    case .unknownSchoolOfPairing(let school): "结对学校\(school)不存在"
    }
  }

  public var english: String {
    switch self {
    case .duplicateSchool(let school): "school \(school) twice"
    case .duplicateTeacher(let teacher): "teacher \(teacher) twice"
    case .unknownSchool(let school, let teacher):
      "teacher \(teacher) at school \(school), which doesn't exist"
    case .unknownSchoolOfPost(let post): "post \(post) at a school that doesn't exist"
    case .unknownSchoolOfPairing(let school): "paired school \(school), which doesn't exist"
    }
  }
}
