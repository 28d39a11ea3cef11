import PlanFormat
public import Policy

extension PlanDefect {
  /// The defect in a sentence.
  public func sentence(in language: Language) -> String {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }

  private var chinese: String {
    switch self {
    case .unreadable(let error): "无法读作方案文件：\(error)"
    case .notCanonical: "文件不是规范的 JSON 写法，内容可能被改动"
    case .wrong(let field, let subject, let found, let expected):
      "\(subject) 的\(field.chinese)应为“\(expected)”，文件写作“\(found)”"
    case .unknownTeacher(let teacher): "名册里没有教师 \(teacher)"
    case .unknownSchool(let school, let teacher): "教师 \(teacher) 的去向学校 \(school) 不存在"
    case .unknownPost(let post, let teacher): "教师 \(teacher) 的去向岗位 \(post) 不存在"
    case .movedTwice(let teacher): "教师 \(teacher) 被安排了两次"
    case .staysAndMoves(let teacher): "教师 \(teacher) 被指定留任，却又被调动"
    case .refused(let teacher, let post, let refusals):
      "教师 \(teacher) 不能到 \(post)：\(refusals.map(\.rawValue).joined(separator: "、"))"
    case .marketDiffers(let teacher, let found, let expected):
      "志愿阶段应安排教师 \(teacher) 到 \(expected?.description ?? "原校")，"
        + "文件写作 \(found?.description ?? "原校")"
    case .outOfRange(let row, let count, let low, let high):
      "\(row) 的数值为 \(count)，应在 \(low) 至 \(high) 之间"
    case .pinsOutOfRange(let row, let count, let low, let high):
      "仅指定的调动就使 \(row) 为 \(count)，应在 \(low) 至 \(high) 之间"
    case .shareMissed(let row, let missing): "\(row) 还差千分之 \(missing) 人，政策不允许"
    case .unknownRow(let row, let level): "\(level) 的证明提到不存在的约束 \(row)"
    case .unknownBudget(let name, let level): "\(level) 的证明不能以 \(name) 为预算"
    case .negativeBudget(let name, let level, let number):
      "\(level) 的证明中 \(name) 的预算 \(number) 为负"
    case .tooLarge(let name, let level, let number): "\(level) 的证明中 \(name) 的数 \(number) 过大"
    case .scaleNotPositive(let level, let scale): "\(level) 的证明的单位 \(scale) 不是正数"
    case .unfitProof(let level, let kind): "\(kind.rawValue) 不能证明 \(level)"
    case .boundNotProven(let level, let claimed, let proven):
      "\(level) 的界 \(claimed) 没有得到证明" + (proven.map { "，只能证明 \($0)" } ?? "")
    case .infeasibleWithPlan: "文件说没有可行方案，却列出了方案"
    case .doctorUnfit: "诊断与状态不符"
    case .implausible(let rule, let subject): "\(subject) 的 \(rule) 不能成为没有可行方案的原因"
    }
  }

  private var english: String {
    switch self {
    case .unreadable(let error): "The bytes can't be read as a plan file: \(error)"
    case .notCanonical: "The file isn't canonical JSON; it may have been edited"
    case .wrong(let field, let subject, let found, let expected):
      "The \(field.english) of \(subject) must be '\(expected)', not '\(found)'"
    case .unknownTeacher(let teacher): "The roster has no teacher \(teacher)"
    case .unknownSchool(let school, let teacher): "\(teacher) moves to an unknown school, \(school)"
    case .unknownPost(let post, let teacher): "\(teacher) moves to an unknown post, \(post)"
    case .movedTwice(let teacher): "\(teacher) moves twice"
    case .staysAndMoves(let teacher): "\(teacher) is pinned to stay, yet moves"
    case .refused(let teacher, let post, let refusals):
      "\(teacher) can't move to \(post): \(refusals.map(\.rawValue).joined(separator: ", "))"
    case .marketDiffers(let teacher, let found, let expected):
      "The voluntary market moves \(teacher) to \(expected?.description ?? "no post"); "
        + "the file says \(found?.description ?? "no post")"
    case .outOfRange(let row, let count, let low, let high):
      "\(row) counts \(count), allowed are \(low) to \(high)"
    case .pinsOutOfRange(let row, let count, let low, let high):
      "Pinned moves alone make \(row) count \(count), allowed are \(low) to \(high)"
    case .shareMissed(let row, let missing):
      "\(row) misses a binding share by \(missing) thousandths of a person"
    case .unknownRow(let row, let level): "The proof of \(level) names an unknown row, \(row)"
    case .unknownBudget(let name, let level): "The proof of \(level) can't budget \(name)"
    case .negativeBudget(let name, let level, let number):
      "The proof of \(level) has a negative budget for \(name), \(number)"
    case .tooLarge(let name, let level, let number):
      "The proof of \(level) has too large a number for \(name), \(number)"
    case .scaleNotPositive(let level, let scale):
      "The proof of \(level) has the scale \(scale), which isn't positive"
    case .unfitProof(let level, let kind): "A \(kind.rawValue) proof can't prove \(level)"
    case .boundNotProven(let level, let claimed, let proven):
      "The bound \(claimed) of \(level) isn't proven"
        + (proven.map { "; the multipliers prove \($0)" } ?? "")
    case .infeasibleWithPlan: "The file says that no plan exists, and holds one"
    case .doctorUnfit: "The doctor's report doesn't fit the status"
    case .implausible(let rule, let subject): "\(rule) of \(subject) can't be why no plan exists"
    }
  }
}

extension PlanDefect.Field {
  fileprivate var chinese: String {
    switch self {
    case .format: "格式"
    case .year: "学年"
    case .digest: "摘要"
    case .workbook: "工作簿摘要"
    case .bookID: "政策簿编号"
    case .bookVersion: "政策簿版本"
    case .bookDigest: "政策簿摘要"
    case .gapAsked: "要求的差距"
    case .from: "原任教学校"
    case .direction: "流向"
    case .kind: "性质"
    case .start: "起始学期"
    case .end: "结束学期"
    case .stay: "留任名单"
    case .levels: "目标层次"
    case .value: "目标值"
    case .tolerance: "容许差距"
    case .gap, .planGap: "差距"
    case .proofs: "证明的层次"
    case .status: "状态"
    case .stoppedBy: "停止原因"
    case .unfilled: "缺编人数"
    case .unmoved: "未动人员"
    case .previous: "已公布方案"
    }
  }

  fileprivate var english: String {
    switch self {
    case .workbook: "workbook digest"
    case .bookID: "policy book"
    case .bookVersion: "policy book's version"
    case .bookDigest: "policy book's digest"
    case .gapAsked: "asked gap"
    case .from: "present school"
    case .start: "first term"
    case .end: "last term"
    case .stay: "list of those who stay"
    case .proofs: "list of proofs"
    case .planGap: "gap"
    case .stoppedBy: "reason of stopping"
    case .unfilled: "number missing"
    case .unmoved: "entry of those not moved"
    case .previous: "published plan"
    case .format, .year, .digest, .direction, .kind, .levels, .value, .tolerance, .gap, .status:
      rawValue
    }
  }
}
