/// The timetable of those who walk between a union's schools (走教课表).
extension Phrase {
  public static let unionWeek = Phrase(zh: "走教课表", en: "Itinerant week")
  public static let unionWeekLead = Phrase(
    zh: "本校教师先教本校，余下的课时支援缺科学校：谁、哪天、到哪所学校、给哪个班上课；路程、节数和接待人数都在规定之内，并经独立核验。",
    en:
      "Own teachers come first; what their week leaves goes to schools that lack the subject: who, which day, where, for which class, within every limit and checked independently."
  )
  public static let unionWeekNone = Phrase(
    zh: "还没有排过。点下面的按钮，几秒到几分钟排好；可以先离开这一页。",
    en: "None has been made. It takes seconds to minutes; you may leave this page meanwhile.")
  public static let unionWeekNoneYet = Phrase(
    zh: "还没有排过，由龙头校或教育局排。", en: "None has been made; the lead school or the bureau asks for it.")
  public static let unionWeekDo = Phrase(zh: "排走教课表", en: "Make the week")
  public static let unionWeekAgain = Phrase(
    zh: "按现在的成员和名册重排", en: "Make it anew from today's roster")
  public static let unionWeekAsked = Phrase(zh: "已开始排课表。", en: "The week is being made.")
  public static let unionWeekWaiting = Phrase(zh: "等待排课", en: "Waiting")
  public static let unionWeekRunning = Phrase(zh: "正在排课", en: "Being made")
  public static let unionWeekFailed = Phrase(zh: "没有排成", en: "It couldn't be made")
  public static let unionWeekCancelled = Phrase(zh: "已取消", en: "Called off")
  public static let unionWeekCancel = Phrase(zh: "取消排课", en: "Call it off")
  public static let unionWeekStopped = Phrase(zh: "已取消排课。", en: "It was called off.")
  public static let unionWeekOver = Phrase(
    zh: "这次排课已经结束，不能取消。", en: "It's over already and can't be called off.")
  public static func unionWeekUnsound(_ codes: String) -> Phrase {
    Phrase(
      zh: "排出的课表没有通过独立核验，没有采用。请把这行代号告诉系统管理员：\(codes)",
      en:
        "What was made failed the independent check and isn't kept. Tell the administrator: \(codes)"
    )
  }
  public static func noUnionWeek(_ id: String) -> Phrase {
    Phrase(zh: "没有走教课表 \(id)。", en: "There's no itinerant week \(id).")
  }
  public static let unionWeekOld = Phrase(
    zh: "成员或名册在这之后有变动，可以重排。",
    en: "Members or the roster have changed since; it can be made anew.")
  public static let unionWeekAims = Phrase(zh: "排得多好", en: "How good it is")
  public static let unionWeekBase = Phrase(zh: "本校", en: "Own school")
  public static let unionWeekDays = Phrase(zh: "走教天数", en: "Days")
  public static let unionWeekMinutes = Phrase(zh: "每周路程（分钟）", en: "Minutes a week")
  public static let unionWeekLongest = Phrase(zh: "最长一天（分钟）", en: "Longest day")
  public static let unionWeekAway = Phrase(zh: "走教节数", en: "Lessons away")
  public static let unionWeekHome = Phrase(zh: "本校节数", en: "At home")
  public static let unionWeekFull = Phrase(zh: "周课时标准", en: "Full week")
  public static let unionWeekNeeded = Phrase(zh: "应开（节/周）", en: "Needed a week")
  public static let unionWeekMissing = Phrase(zh: "未开足（节/周）", en: "Missing a week")
  public static let unionWeekWhose = Phrase(zh: "看谁的课表", en: "Whose week")
  public static let unionWeekShow = Phrase(zh: "查看", en: "Show")
  public static let unionWeekPeriod = Phrase(zh: "节次", en: "Period")
  public static let unionWeekEmpty = Phrase(zh: "这一周没有走教课。", en: "No lessons by visitors.")
  public static let unionWeekFile = Phrase(
    zh: "下载课表（.xlsx，可打印张贴）", en: "Download the week (.xlsx, to print and hang up)")
  public static let unionWeekLifted = Phrase(zh: "放宽限制会怎样", en: "What each limit costs")

  /// 周一 for 1.
  public static func weekday(_ day: Int) -> Phrase {
    let names = [
      Phrase(zh: "周一", en: "Monday"), Phrase(zh: "周二", en: "Tuesday"),
      Phrase(zh: "周三", en: "Wednesday"), Phrase(zh: "周四", en: "Thursday"),
      Phrase(zh: "周五", en: "Friday"), Phrase(zh: "周六", en: "Saturday"),
      Phrase(zh: "周日", en: "Sunday"),
    ]
    return names.indices.contains(day - 1) ? names[day - 1] : Phrase(zh: "\(day)", en: "\(day)")
  }
}
