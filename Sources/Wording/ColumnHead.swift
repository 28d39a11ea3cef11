public import Policy

/// The head of a table's column, the same wherever the column is shown.
public enum ColumnHead: CaseIterable, Sendable {
  case stage, pupils, classes, norm, approved, actual, surplus, school, name, basis, subject, need
  case have, gap, teacher, eligible, directions, reasons, level, value, bound, tolerance, measure
  case ring, from, to, wish, replaces
  case before, after, sheet, row, column, whose, found, allowed, remedy, county
  case round, participants, applications, places, hired, limit
  case schoolYear, strength, returns, retirements, missingStill, missingThen, moves, sharesMissed
  case status, presentSchool, destination, direction, standing, inPlace
  case alliance, schools, teachers, travelDays, travelMinutes, longestDay, lessonsAway
  case lessonsAtHome, missing, proofGap
  case inThePlan, insteadThen, difference

  public func name(in language: Language) -> String { phrase[language] }

  private var phrase: Phrase {
    switch self {
    case .stage: Phrase(zh: "学段", en: "Stage")
    case .pupils: Phrase(zh: "学生数", en: "Pupils")
    case .classes: Phrase(zh: "班数", en: "Classes")
    case .norm: Phrase(zh: "标准编制", en: "Norm")
    case .approved: Phrase(zh: "核定编制", en: "Approved")
    case .actual: Phrase(zh: "实有", en: "Actual")
    case .surplus: Phrase(zh: "超缺（+超 −缺）", en: "Surplus")
    case .school: Phrase(zh: "学校代码", en: "School")
    case .name: Phrase(zh: "名称", en: "Name")
    case .basis: Phrase(zh: "核定依据", en: "Basis")
    case .subject: Phrase(zh: "学科", en: "Subject")
    case .need: Phrase(zh: "需要", en: "Need")
    case .have: Phrase(zh: "现有", en: "Have")
    case .gap: Phrase(zh: "缺额", en: "Gap")
    case .teacher: Phrase(zh: "教师编号", en: "Teacher")
    case .eligible: Phrase(zh: "符合条件", en: "Eligible")
    case .directions: Phrase(zh: "可交流方向", en: "Directions")
    case .reasons: Phrase(zh: "原因", en: "Reasons")
    case .level: Phrase(zh: "目标层级", en: "Level")
    case .value: Phrase(zh: "数值", en: "Value")
    case .bound: Phrase(zh: "已证下界", en: "Proven bound")
    case .tolerance: Phrase(zh: "容差", en: "Tolerance")
    case .measure: Phrase(zh: "指标", en: "Measure")
    case .ring: Phrase(zh: "对调环", en: "Round")
    case .from: Phrase(zh: "调出", en: "From")
    case .to: Phrase(zh: "调入", en: "To")
    case .wish: Phrase(zh: "志愿", en: "Wish")
    case .replaces: Phrase(zh: "接替", en: "Replaces")
    case .inThePlan: Phrase(zh: "原计划", en: "In the plan")
    case .insteadThen: Phrase(zh: "这样决定后", en: "Instead")
    case .difference: Phrase(zh: "变化", en: "Change")
    case .before: Phrase(zh: "现状", en: "Now")
    case .after: Phrase(zh: "计划后", en: "With the plan")
    case .sheet: Phrase(zh: "工作表", en: "Sheet")
    case .row: Phrase(zh: "行", en: "Row")
    case .column: Phrase(zh: "列", en: "Column")
    case .whose: Phrase(zh: "对象", en: "Who")
    case .found: Phrase(zh: "现值", en: "Found")
    case .allowed: Phrase(zh: "应为", en: "Allowed")
    case .remedy: Phrase(zh: "处理办法", en: "Remedy")
    case .county: Phrase(zh: "全县", en: "County")
    case .round: Phrase(zh: "轮次", en: "Round")
    case .participants: Phrase(zh: "参加人数", en: "Participants")
    case .applications: Phrase(zh: "报名人次", en: "Applications")
    case .places: Phrase(zh: "名额", en: "Places")
    case .hired: Phrase(zh: "聘任", en: "Hired")
    case .limit: Phrase(zh: "限额", en: "Limit")
    case .schoolYear: Phrase(zh: "学年", en: "Year")
    case .strength: Phrase(zh: "年初在岗", en: "Strength")
    case .returns: Phrase(zh: "期满返回", en: "Returns")
    case .retirements: Phrase(zh: "退休", en: "Retiring")
    case .missingStill: Phrase(zh: "不流动缺", en: "Missing, nobody moves")
    case .missingThen: Phrase(zh: "计划后缺", en: "Missing, with the plan")
    case .moves: Phrase(zh: "流动", en: "Moves")
    case .sharesMissed: Phrase(zh: "比例缺额（人）", en: "Shares missed")
    case .status: Phrase(zh: "结论", en: "Status")
    case .presentSchool: Phrase(zh: "现任学校", en: "From")
    case .destination: Phrase(zh: "去向", en: "To")
    case .direction: Phrase(zh: "方向", en: "Direction")
    case .standing: Phrase(zh: "任期", en: "Term")
    case .inPlace: Phrase(zh: "在校", en: "Here for")
    case .alliance: Phrase(zh: "联盟", en: "Alliance")
    case .schools: Phrase(zh: "学校数", en: "Schools")
    case .teachers: Phrase(zh: "教师数", en: "Teachers")
    case .travelDays: Phrase(zh: "走教天数", en: "Days")
    case .travelMinutes: Phrase(zh: "每周路程（分钟）", en: "Minutes a week")
    case .longestDay: Phrase(zh: "最长一天（分钟）", en: "Longest day")
    case .lessonsAway: Phrase(zh: "走教节数", en: "Lessons away")
    case .lessonsAtHome: Phrase(zh: "本校节数", en: "At home")
    case .missing: Phrase(zh: "未开足", en: "Missing")
    case .proofGap: Phrase(zh: "差距", en: "Gap")
    }
  }
}
