public import Policy
public import Staffing

extension Sex {
  public func name(in language: Language) -> String {
    switch self {
    case .male: Phrase(zh: "男", en: "Male")[language]
    case .female: Phrase(zh: "女", en: "Female")[language]
    }
  }
}

extension Title {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .none: Phrase(zh: "未定级", en: "No title")
      case .third: Phrase(zh: "三级教师", en: "Third grade")
      case .second: Phrase(zh: "二级教师", en: "Second grade")
      case .first: Phrase(zh: "一级教师", en: "First grade")
      case .senior: Phrase(zh: "高级教师", en: "Senior")
      case .fullSenior: Phrase(zh: "正高级教师", en: "Full senior")
      }
    return phrase[language]
  }
}

extension BackboneLevel {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .none: Phrase(zh: "无", en: "None")
      case .school: Phrase(zh: "校级骨干", en: "School backbone teacher")
      case .county: Phrase(zh: "县级骨干", en: "County backbone teacher")
      case .city: Phrase(zh: "市级骨干", en: "City backbone teacher")
      case .province: Phrase(zh: "省级骨干", en: "Provincial backbone teacher")
      case .nation: Phrase(zh: "国家级骨干", en: "National backbone teacher")
      }
    return phrase[language]
  }
}

extension Degree {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .primarySchool: Phrase(zh: "小学", en: "Primary school")
      case .juniorSecondary: Phrase(zh: "初中", en: "Junior secondary")
      case .seniorSecondary: Phrase(zh: "高中", en: "Senior secondary")
      case .specialisedSecondary: Phrase(zh: "中专", en: "Specialised secondary")
      case .juniorCollege: Phrase(zh: "大学专科", en: "Junior college")
      case .bachelor: Phrase(zh: "大学本科", en: "Bachelor")
      case .master: Phrase(zh: "硕士研究生", en: "Master")
      case .doctor: Phrase(zh: "博士研究生", en: "Doctor")
      }
    return phrase[language]
  }
}

extension Position {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .teacher: Phrase(zh: "专任教师", en: "Teacher")
      case .classTeacher: Phrase(zh: "班主任", en: "Class teacher")
      case .middleManager: Phrase(zh: "中层干部", en: "Middle manager")
      case .deputyHead: Phrase(zh: "副校长", en: "Deputy head")
      case .head: Phrase(zh: "校长", en: "Head")
      case .teachingSupport: Phrase(zh: "教辅", en: "Teaching support")
      case .worker: Phrase(zh: "工勤", en: "Support worker")
      }
    return phrase[language]
  }
}

extension AppraisalGrade {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .excellent: Phrase(zh: "优秀", en: "Excellent")
      case .qualified: Phrase(zh: "合格", en: "Qualified")
      case .basicallyQualified: Phrase(zh: "基本合格", en: "Basically qualified")
      case .unqualified: Phrase(zh: "不合格", en: "Unqualified")
      }
    return phrase[language]
  }
}

extension Severity {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .block: Phrase(zh: "不得参加", en: "Rules it out")
      case .warn: Phrase(zh: "需留意", en: "To be watched")
      case .info: Phrase(zh: "说明", en: "For information")
      }
    return phrase[language]
  }
}
