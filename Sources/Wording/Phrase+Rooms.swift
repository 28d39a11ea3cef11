public import Policy
public import Staffing

/// Rooms with equipment and how much they're used.
extension Phrase {
  public static let rooms = Phrase(zh: "专用教室使用", en: "Rooms and their use")
  public static let roomsLead = Phrase(
    zh: "各校专用教室每周用了几节；用得少的写明原因，由能解决的部门看到。",
    en: "What each room was used for every week; one that's little used says why.")
  public static let roomName = Phrase(zh: "教室名称", en: "Room")
  public static let roomKind = Phrase(zh: "教室类别", en: "Kind of room")
  public static let roomSets = Phrase(zh: "设备（台套）", en: "Sets of equipment")
  public static let roomFirst = Phrase(zh: "启用日期", en: "In use since")
  public static let roomLast = Phrase(zh: "停用日期（在用不填）", en: "In use until (empty while it is)")
  public static let roomMean = Phrase(zh: "平均每周节数", en: "Class-hours a week")
  public static let roomLogged = Phrase(zh: "已登记周数", en: "Weeks logged")
  public static let roomMissing = Phrase(zh: "未登记周数", en: "Weeks not logged")
  public static let roomIdleWeeks = Phrase(zh: "连续少用周数", en: "Weeks of little use in a row")
  public static let roomReason = Phrase(zh: "闲置原因", en: "Why it stands idle")
  public static let roomAnswerer = Phrase(zh: "由谁解决", en: "Who can mend it")
  public static let roomState = Phrase(zh: "使用情况", en: "Use")
  public static let roomIdle = Phrase(zh: "闲置", en: "idle")
  public static let roomUsed = Phrase(zh: "在用", en: "in use")
  public static let roomUnlogged = Phrase(zh: "缺登记", en: "not logged")
  public static let roomIdleOnly = Phrase(zh: "只看闲置", en: "Idle only")
  public static let roomNoReason = Phrase(zh: "没写原因", en: "no reason given")
  public static let roomPicture = Phrase(zh: "全县情况", en: "The whole picture")
  public static let roomByKind = Phrase(zh: "按类别", en: "By kind")
  public static let roomByZone = Phrase(zh: "按区域", en: "By area")
  public static let roomByReason = Phrase(zh: "闲置教室的原因", en: "Why rooms stand idle")
  public static let roomList = Phrase(zh: "教室清单", en: "Rooms")
  public static let roomCount = Phrase(zh: "教室（间）", en: "Rooms")
  public static let roomCoverage = Phrase(zh: "配备学校占比", en: "Schools that have one")
  public static let roomIdleCount = Phrase(zh: "闲置（间）", en: "Idle rooms")
  public static let noRooms = Phrase(
    zh: "还没有登记专用教室。", en: "No rooms have been entered yet.")
  public static let noIdleRooms = Phrase(zh: "没有闲置的教室。", en: "No room stands idle.")
  public static let roomWeekForm = Phrase(zh: "登记一周使用", en: "Log a week")
  public static let roomWeekDo = Phrase(zh: "登记这一周", en: "Log this week")
  public static let roomWeekSaid = Phrase(zh: "这一周已登记。", en: "The week is logged.")
  public static let roomHours = Phrase(zh: "用了几节", en: "Class-hours used")
  public static let roomUsedEnough = Phrase(zh: "不用填（用得够）", en: "none: it was used enough")
  public static let roomWhy = Phrase(zh: "用得少的原因", en: "Why so little")
  public static let roomNote = Phrase(zh: "说明（可不填）", en: "Note (optional)")
  public static let roomHistory = Phrase(zh: "每周使用", en: "Week by week")
  public static let roomHistoryNote = Phrase(
    zh: "数字是节数，颜色深的用得少，“缺”是还没有登记，“–”是不用登记。",
    en: "Class-hours; the darker, the less used. “?” isn't logged yet, “–” owes no log.")
  public static let roomHistoryDo = Phrase(
    zh: "点日期补登记或更正那一周。", en: " Choose a week to log or correct it.")
  public static let roomUnloggedMark = Phrase(zh: "缺", en: "?")
  public static let roomSaidBefore = Phrase(zh: "这一周以前的登记", en: "Said before of this week")
  public static let roomAdd = Phrase(zh: "登记一间教室", en: "Enter a room")
  public static let roomAddDo = Phrase(zh: "登记教室", en: "Enter the room")
  public static let roomAdded = Phrase(zh: "教室已登记。", en: "The room is entered.")
  public static let roomChange = Phrase(zh: "更改或停用", en: "Change or close")
  public static let roomChangeDo = Phrase(zh: "保存", en: "Keep")
  public static let roomChanged = Phrase(zh: "已保存。", en: "It's kept.")
  public static let roomSchoolLink = Phrase(zh: "这所学校的概况", en: "About this school")
  public static let roomClosed = Phrase(zh: "已停用", en: "closed")
  public static let needsRooms = Phrase(
    zh: "规则手册没有 rooms 一节，请先补上。", en: "The policy book has no section 'rooms'; add it first.")

  public static let roomLackingDo = Phrase(zh: "列出学校", en: "Name the schools")

  /// - Parameter kind: Nil for a room of whatever kind.
  public static func roomLacking(_ kind: LocalizedText?, _ schools: Int) -> Phrase {
    guard let kind else {
      return Phrase(
        zh: "没有登记专用教室的学校（\(schools)）", en: "Schools without a room (\(schools))")
    }
    return Phrase(
      zh: "没有“\(kind.zh)”的学校（\(schools)）", en: "Schools without '\(kind.en)' (\(schools))")
  }

  /// Class-hours as written: `4` or `4.5`.
  public static func roomHours(_ tenths: Int) -> String {
    tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// The week that begins on a Monday.
  public static func roomWeek(_ monday: Day) -> Phrase {
    let sunday = monday.advanced(by: 6)
    return Phrase(
      zh: "\(Figures.day(monday, in: .zh))至\(Figures.day(sunday, in: .zh))",
      en: "\(Figures.day(monday, in: .en)) – \(Figures.day(sunday, in: .en))")
  }

  public static func roomUnder(_ limit: Int) -> Phrase {
    Phrase(
      zh: "不到 \(roomHours(limit)) 节要写原因", en: "under \(roomHours(limit)) it needs a reason")
  }

  public static func roomTimes(_ having: Int, of schools: Int) -> Phrase {
    Phrase(zh: "\(having) / \(schools) 所学校", en: "\(having) of \(schools) schools")
  }

  public static func roomAnswerer(_ answerer: RoomTerms.Answerer) -> Phrase {
    switch answerer {
    case .school: Phrase(zh: "学校", en: "the school")
    case .finance: Phrase(zh: "计财科", en: "finance section")
    case .personnel: Phrase(zh: "人事科", en: "personnel section")
    }
  }

  public static func dueRoomWeeks(_ school: String, _ weeks: Int) -> Phrase {
    Phrase(
      zh: "\(school)：补登 \(weeks) 周的专用教室使用", en: "\(school): log \(weeks) weeks of its rooms")
  }

  public static func dueIdleRooms(_ rooms: Int) -> Phrase {
    Phrase(zh: "\(rooms) 间专用教室闲置", en: "\(rooms) rooms stand idle")
  }

  public static func dueIdleRooms(_ rooms: Int, _ reason: LocalizedText) -> Phrase {
    Phrase(
      zh: "\(rooms) 间专用教室闲置：\(reason.zh)", en: "\(rooms) rooms stand idle: \(reason.en)")
  }
}

extension Figures {
  /// Reads `4`, `4.5` as tenths of class-hours; nil when it isn't a number of nothing or more
  /// with one decimal at most.
  public static func classHours(of text: String) -> Int? {
    guard let hundredths = hundredths(of: text), hundredths % 10 == 0, hundredths < 1_000_000
    else { return nil }
    return hundredths / 10
  }
}
