public import Policy
public import Staffing

extension Zone {
  public func name(in language: Language) -> String { phrase[language] }

  var phrase: Phrase {
    switch self {
    case .city: Phrase(zh: "城区", en: "City")
    case .town: Phrase(zh: "镇区", en: "Town")
    case .village: Phrase(zh: "乡村", en: "Village")
    }
  }
}

extension Area {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .mainCity: Phrase(zh: "主城区", en: "Main city")
      case .cityFringe: Phrase(zh: "城乡结合区", en: "City fringe")
      case .townCentre: Phrase(zh: "镇中心区", en: "Town centre")
      case .townFringe: Phrase(zh: "镇乡结合区", en: "Town fringe")
      case .specialArea: Phrase(zh: "特殊区域", en: "Special area")
      case .townshipCentre: Phrase(zh: "乡中心区", en: "Township centre")
      case .village: Phrase(zh: "村庄", en: "Village")
      }
    return phrase[language]
  }
}

extension SchoolKind {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .primarySchool: Phrase(zh: "小学", en: "Primary school")
      case .teachingPoint: Phrase(zh: "教学点", en: "Teaching point")
      case .juniorSchool: Phrase(zh: "初级中学", en: "Junior secondary school")
      case .nineYearSchool: Phrase(zh: "九年一贯制学校", en: "Nine-year school")
      case .completeSecondarySchool: Phrase(zh: "完全中学", en: "Complete secondary school")
      case .seniorSchool: Phrase(zh: "高级中学", en: "Senior secondary school")
      case .twelveYearSchool: Phrase(zh: "十二年一贯制学校", en: "Twelve-year school")
      }
    return phrase[language]
  }
}

extension Stage {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .primary: Phrase(zh: "小学", en: "Primary")
      case .junior: Phrase(zh: "初中", en: "Junior secondary")
      case .senior: Phrase(zh: "高中", en: "Senior secondary")
      }
    return phrase[language]
  }
}

extension SchoolRole {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .supporting: Phrase(zh: "支援校", en: "Helping school")
      case .supported: Phrase(zh: "受援校", en: "Helped school")
      case .ordinary: Phrase(zh: "一般", en: "Neither")
      }
    return phrase[language]
  }
}

extension Subject {
  public func name(in language: Language) -> String {
    switch language {
    case .zh: rawValue
    case .en: englishName
    }
  }
}

extension Pairing.Kind {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .staff: Phrase(zh: "师资", en: "Staff")
      case .management: Phrase(zh: "管理", en: "Management")
      case .money: Phrase(zh: "资金", en: "Money")
      case .goods: Phrase(zh: "物资", en: "Goods")
      }
    return phrase[language]
  }
}

extension Establishment.Basis {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .pupils: Phrase(zh: "按学生数", en: "By pupils")
      case .classes: Phrase(zh: "按班数", en: "By classes")
      case .stated: Phrase(zh: "县里核定", en: "Set by the county")
      }
    return phrase[language]
  }
}
