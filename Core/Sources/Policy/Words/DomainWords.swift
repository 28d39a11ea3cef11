public import Staffing

/// The words of the field for the cases of the domain, in both languages.
extension Stage {
  public var words: LocalizedText {
    switch self {
    case .primary: LocalizedText(zh: "小学", en: "primary")
    case .junior: LocalizedText(zh: "初中", en: "junior secondary")
    case .senior: LocalizedText(zh: "高中", en: "senior secondary")
    }
  }
}

extension Direction {
  public var words: LocalizedText {
    switch self {
    case .down: LocalizedText(zh: "下派交流", en: "moves down")
    case .up: LocalizedText(zh: "上挂交流", en: "moves up")
    case .lateral: LocalizedText(zh: "平级交流", en: "lateral moves")
    }
  }
}

extension Zone {
  public var words: LocalizedText {
    switch self {
    case .city: LocalizedText(zh: "城区", en: "city")
    case .town: LocalizedText(zh: "镇区", en: "town")
    case .village: LocalizedText(zh: "乡村", en: "village")
    }
  }
}

extension Title {
  public var words: LocalizedText {
    switch self {
    case .none: LocalizedText(zh: "未定级", en: "no title")
    case .third: LocalizedText(zh: "三级", en: "third grade")
    case .second: LocalizedText(zh: "二级", en: "second grade")
    case .first: LocalizedText(zh: "一级", en: "first grade")
    case .senior: LocalizedText(zh: "高级", en: "senior")
    case .fullSenior: LocalizedText(zh: "正高级", en: "full senior")
    }
  }
}

extension BackboneLevel {
  public var words: LocalizedText {
    switch self {
    case .none: LocalizedText(zh: "非骨干", en: "not backbone")
    case .school: LocalizedText(zh: "校级骨干", en: "school backbone")
    case .county: LocalizedText(zh: "县级骨干", en: "county backbone")
    case .city: LocalizedText(zh: "市级骨干", en: "city backbone")
    case .province: LocalizedText(zh: "省级骨干", en: "province backbone")
    case .nation: LocalizedText(zh: "国家级骨干", en: "national backbone")
    }
  }
}

extension Position {
  public var words: LocalizedText {
    switch self {
    case .teacher: LocalizedText(zh: "专任教师", en: "teacher")
    case .classTeacher: LocalizedText(zh: "班主任", en: "class teacher")
    case .middleManager: LocalizedText(zh: "中层", en: "middle manager")
    case .deputyHead: LocalizedText(zh: "副校长", en: "deputy head")
    case .head: LocalizedText(zh: "校长", en: "head")
    case .teachingSupport: LocalizedText(zh: "教辅", en: "teaching support")
    case .worker: LocalizedText(zh: "工勤", en: "worker")
    }
  }
}

extension Circumstance {
  public var words: LocalizedText {
    switch self {
    case .pregnant: LocalizedText(zh: "孕期", en: "pregnancy")
    case .nursing: LocalizedText(zh: "哺乳期", en: "nursing")
    case .seriousIllness: LocalizedText(zh: "重大疾病", en: "serious illness")
    case .onSupport: LocalizedText(zh: "支教中", en: "on support teaching")
    case .underSanction: LocalizedText(zh: "处分期", en: "under sanction")
    case .newcomerService: LocalizedText(zh: "新入职服务期", en: "newcomer's service period")
    }
  }
}

extension AppraisalGrade {
  public var words: LocalizedText {
    switch self {
    case .excellent: LocalizedText(zh: "优秀", en: "excellent")
    case .qualified: LocalizedText(zh: "合格", en: "qualified")
    case .basicallyQualified: LocalizedText(zh: "基本合格", en: "basically qualified")
    case .unqualified: LocalizedText(zh: "不合格", en: "unqualified")
    }
  }
}

extension GroupComparison.Trait {
  public var words: LocalizedText {
    switch self {
    case .title: LocalizedText(zh: "职称", en: "title")
    case .backbone: LocalizedText(zh: "骨干级别", en: "backbone level")
    case .appraisal: LocalizedText(zh: "年度考核", en: "appraisal")
    case .yearsOfService: LocalizedText(zh: "教龄", en: "years of service")
    }
  }
}
