public import PlanFormat
public import Planning
public import Policy
public import Staffing

/// What is said of itinerant teaching.
extension Phrase {
  public static func unknownAlliance(_ name: String, known: [String]) -> Phrase {
    known.isEmpty
      ? Phrase(
        zh: "没有联盟“\(name)”：学校表中没有一所学校填写“联盟”列。请为同一联盟的学校填写相同的联盟名称。",
        en: "There is no alliance “\(name)”: no school has an entry in the column “alliance”. "
          + "Give the schools of one alliance the same name there.")
      : Phrase(
        zh: "没有联盟“\(name)”。学校表“联盟”列中有：\(known.joined(separator: "、"))。",
        en: "There is no alliance “\(name)”. The column “alliance” has: "
          + "\(known.joined(separator: ", ")).")
  }

  public static func noItineraryTerms(_ book: String) -> Phrase {
    Phrase(
      zh: "规则手册 \(book) 没有 itinerary（走教）一节。可照 national-default 补上。",
      en: "The policy book \(book) has no section “itinerary”; copy it from national-default.")
  }

  public static func unplacedSchools(_ schools: [String]) -> Phrase {
    Phrase(
      zh: "这些学校没有经度、纬度，无法计算路程，请在学校表中补上：\(schools.joined(separator: "、"))。",
      en: "These schools have no coordinates, so the road can't be reckoned; fill in lon and lat: "
        + "\(schools.joined(separator: ", ")).")
  }

  public static func singleSchool(_ alliance: String, _ school: String) -> Phrase {
    Phrase(
      zh: "联盟“\(alliance)”只有一所学校（\(school)），无从走教。请核对“联盟”列的写法是否一致。",
      en: "The alliance “\(alliance)” has one school only (\(school)); "
        + "check that its name is spelt alike in the column “alliance”.")
  }

  /// Why no week can be made.
  public static func itineraryError(
    _ error: ItineraryError, alliance: String, name: (School.ID) -> String
  ) -> Phrase {
    switch error {
    case .unknownAlliance(let name, let known): unknownAlliance(name, known: known)
    case .noTerms(let book): noItineraryTerms(book)
    case .unplaced(let schools): unplacedSchools(schools.map(name))
    case .single(let school): singleSchool(alliance, name(school))
    }
  }

  public static let allianceMissing = Phrase(
    zh: "请用 --alliance 指明联盟、用 --out 指明输出文件；用 --list 列出各联盟。",
    en: "Name the alliance with --alliance and the file with --out; --list lists the alliances.")

  public static let noAlliances = Phrase(
    zh: "学校表的“联盟”列是空的，没有联盟。", en: "The column “alliance” is empty: there are none.")

  public static func itinerarySummary(
    covered: Int, needed: Int, visiting: Int, travellers: Int
  ) -> Phrase {
    Phrase(
      zh: "每周应开 \(needed) 节，开出 \(covered) 节，其中 \(travellers) 名教师走教 \(visiting) 节。",
      en: "\(covered) of \(needed) lessons a week are given, "
        + "\(visiting) of them by \(travellers) travelling teachers.")
  }

  public static func limitLifted(_ limit: String, absent: Int, uncovered: Int) -> Phrase {
    let name = itineraryLimits[limit] ?? Phrase(zh: limit, en: limit)
    return Phrase(
      zh: "如不限\(name.zh)，未开课的科目可减到 \(absent) 个，未开足 \(uncovered) 节。",
      en: "Without the limit on \(name.en), \(absent) subjects would have no lesson "
        + "and \(uncovered) lessons stay uncovered.")
  }

  public static let itineraryChecked = Phrase(
    zh: "课表已经独立核验：各项限制和数字均属实。",
    en: "The timetable was checked independently: every limit and every number holds.")

  public static func itineraryRefused(_ count: Int) -> Phrase {
    Phrase(
      zh: "课表未通过独立核验，未写入文件，共 \(count) 处：",
      en: "The timetable failed the independent check and wasn't written, \(count) defects:")
  }

  public static let uncoveredLessons = Phrase(zh: "未开足的课", en: "Uncovered lessons")
  public static let travellingTeachers = Phrase(zh: "走教教师", en: "Travelling teachers")

  private static let itineraryLimits: [String: Phrase] = [
    "route-limit": Phrase(zh: "每日路程时间", en: "the road of a day"),
    "days-per-week": Phrase(zh: "每周走教天数", en: "days on the road"),
    "lessons-per-visit": Phrase(zh: "每次到校节数", en: "lessons of a visit"),
    "lessons-per-week": Phrase(zh: "每周走教节数", en: "lessons away in a week"),
    "visitors-per-half-day": Phrase(zh: "每校每半天接待人数", en: "visitors of a half-day"),
  ]

  private static let itineraryLevels: [String: Phrase] = [
    "absent": Phrase(zh: "一节未开的科目（校×科）", en: "Subjects without any lesson (school × subject)"),
    "uncovered": Phrase(zh: "未开足的课（节/周）", en: "Uncovered lessons a week"),
    "travel": Phrase(zh: "路程合计（分钟/周）", en: "Minutes on the road a week, all together"),
    "longest": Phrase(zh: "一人最长路程（分钟/周）", en: "The longest weekly travel of a teacher, minutes"),
    "days": Phrase(zh: "有走教的天数（校×天）", en: "Days with visitors (school × day)"),
  ]

  /// The name of a level of an itinerant week.
  public static func itineraryLevel(_ name: String) -> Phrase {
    itineraryLevels[name] ?? Phrase(zh: name, en: name)
  }
}

extension Itinerary.Half {
  public func name(in language: Language) -> String {
    switch self {
    case .morning: Phrase(zh: "上午", en: "Morning")[language]
    case .afternoon: Phrase(zh: "下午", en: "Afternoon")[language]
    }
  }
}

extension Itinerary {
  /// Lessons that visitors give.
  public var visitingLessons: Int { visits.reduce(0) { $0 + $1.lessons.count } }

  /// Lessons given, at home and by visitors.
  public var coveredLessons: Int { visitingLessons + home.reduce(0) { $0 + $1.lessons } }

  /// Lessons that the curriculum asks for.
  public var neededLessons: Int { coveredLessons + uncovered.reduce(0) { $0 + $1.missing } }
}
