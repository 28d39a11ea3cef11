public import Staffing
public import Timetabling

/// What stands against a timetable or a swap, and what to do.
extension Phrase {
  public static let needsTimetables = Phrase(
    zh: "规则手册没有 timetable（课表）一节，请先补上这一节。",
    en: "The book has no section 'timetable': add it first.")
  public static let bellsMissing = Phrase(
    zh: "没有作息时间，请每行写一节，如“1 8:00-8:40”。",
    en: "There are no bell times: write a period a line, such as '1 8:00-8:40'.")
  public static func bellFault(_ fault: BellTimes.Fault) -> Phrase {
    switch fault {
    case .unreadable(let line, let text):
      Phrase(
        zh: "作息时间第 \(line) 行“\(text)”看不懂，请写成“1 8:00-8:40”。",
        en: "Bell times, line \(line): '\(text)' can't be read; write '1 8:00-8:40'.")
    case .twice(let period):
      Phrase(
        zh: "作息时间里第 \(period) 节写了两次，请删掉一行。",
        en: "Bell times: period \(period) is there twice; remove one.")
    case .backwards(let period):
      Phrase(
        zh: "第 \(period) 节下课不晚于上课，请改正。",
        en: "Period \(period) ends before it begins: correct its times.")
    case .overlaps(let period, let before):
      Phrase(
        zh: "第 \(period) 节在第 \(before) 节下课之前开始，请改正。",
        en: "Period \(period) begins before period \(before) is over: correct their times.")
    }
  }
  public static func timetableTooLong(_ count: Int, allowed: Int) -> Phrase {
    Phrase(
      zh: "课表有 \(count) 行，最多 \(allowed) 行，请检查文件。",
      en: "The timetable has \(count) rows; \(allowed) at most: look at the file.")
  }
  public static func timetableInThePast(_ first: Day, today: Day) -> Phrase {
    Phrase(
      zh: "\(first) 已经按原课表上课，新课表最早从今天 \(today) 起用。",
      en:
        "\(first) was taught by the timetable in force: let the new one begin today, \(today), or later."
    )
  }
  public static func teachesElsewhere(
    _ name: String, at place: String, _ school: School.ID
  ) -> Phrase {
    Phrase(
      zh: "\(place)：\(name) 这时在学校 \(school) 有课，请换一节。",
      en: "\(place): \(name) teaches at school \(school) then; choose another period.")
  }

  public static func sheetFault(
    _ fault: TimetableSheet.Fault, _ names: [Teacher.ID: String]
  ) -> Phrase {
    switch fault {
    case .missing(let field, let place):
      Phrase(
        zh: "\(place)：没有写\(Phrase(field)[.zh])，请补上。",
        en: "\(place): \(Phrase(field)[.en].lowercased()) is missing; add it.")
    case .noTeacher(let name, let place):
      Phrase(
        zh: "\(place)：本校没有教师“\(name)”，请写全名或编号。",
        en: "\(place): the school has no teacher '\(name)'; write the whole name or the number.")
    case .severalTeachers(let name, let found, let place):
      Phrase(
        zh: "\(place)：本校有几位“\(name)”，请写编号：\(found.map(\.rawValue).joined(separator: "、"))。",
        en:
          "\(place): several are called '\(name)'; write the number: \(found.map(\.rawValue).joined(separator: ", "))."
      )
    case .noWeekday(let text, let place):
      Phrase(
        zh: "\(place)：“\(text)”不是星期，请写周一至周日。",
        en: "\(place): '\(text)' is no day of the week; write Mon to Sun or 1 to 7.")
    case .noPeriod(let text, let place, let known):
      Phrase(
        zh:
          "\(place)：作息时间里没有第“\(text)”节，现有 \(known.map(String.init).joined(separator: "、"))。",
        en:
          "\(place): there's no period '\(text)' in the bell times, only \(known.map(String.init).joined(separator: ", "))."
      )
    case .clash(let kind, let place, let other):
      Phrase(
        zh: "\(place)：与 \(other) 同一节，\(Phrase(kind)[.zh])重复，请改一处。",
        en:
          "\(place): the same \(Phrase(kind)[.en].lowercased()) as in \(other) at the same time; change one."
      )
    case .tooMany(let teacher, let weekday, let count, let allowed):
      Phrase(
        zh:
          "\(names[teacher] ?? teacher.rawValue) \(Phrase(weekday)[.zh])有 \(count) 节，最多 \(allowed) 节，请调整。",
        en:
          "\(names[teacher] ?? teacher.rawValue) has \(count) lessons on \(Phrase(weekday)[.en]), \(allowed) at most: move some."
      )
    case .empty:
      Phrase(
        zh: "没有读到课，请按模板填写，或每行写“班级 科目 教师 星期 节次”。",
        en:
          "No lesson was found: use the template, or write 'class subject teacher day period' a line."
      )
    }
  }

  public static func noSwap(_ id: String) -> Phrase {
    Phrase(zh: "没有您能处理的调课 \(id)。", en: "There's no swap \(id) for you to settle.")
  }
  public static func noSwapReason(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有调课事由“\(key)”，请从列表里选。",
      en: "The book has no reason '\(key)': choose one of the list.")
  }
  public static let swapLinkUnknown = Phrase(
    zh: "相关活动的链接不是本系统的公开课或培训，请从活动页面发起。",
    en: "The link isn't an open lesson or training of this site: begin on its page.")
  public static let swapByOthers = Phrase(
    zh: "调课双方不能自己审批，请由学校其他人审批。",
    en: "Neither of the two approves their own swap: let somebody else of the school do so.")
  public static let swapIsSettled = Phrase(
    zh: "这次调课已经处理过，请刷新页面看结果。", en: "This swap was settled already: look at the page anew.")
  public static func swapIsOver(_ day: Day) -> Phrase {
    Phrase(
      zh: "\(day) 已到，不能再撤回。", en: "\(day) has come: it can't be taken back any more.")
  }

  public static func swapFault(_ fault: SwapFault, _ names: [Teacher.ID: String]) -> Phrase {
    func name(_ teacher: Teacher.ID) -> String { names[teacher] ?? teacher.rawValue }
    switch fault {
    case .noLesson(let slot, let teacher):
      return Phrase(
        zh: "\(name(teacher)) \(slot.day) 第 \(slot.period) 节在\(slot.classroom)没有课，请重新选。",
        en:
          "\(name(teacher)) doesn't teach \(slot.classroom) on \(slot.day) in period \(slot.period): choose again."
      )
    case .tooLate(let day, let earliest):
      return Phrase(
        zh: "\(day) 的课来不及调，最早 \(earliest)。",
        en: "It's too late for the lesson on \(day): \(earliest) at the earliest.")
    case .withOneself:
      return Phrase(zh: "不能和自己调课，请选同事。", en: "Choose a colleague, not yourself.")
    case .otherClass(let other, let classroom):
      return Phrase(
        zh: "对调的两节要是同一个班，\(other)不是\(classroom)。",
        en: "Both lessons have to be of one class: \(other) isn't \(classroom).")
    case .tooFarApart(let days, let allowed):
      return Phrase(
        zh: "两节相隔 \(days) 天，最多 \(allowed) 天。",
        en: "The two lessons lie \(days) days apart, \(allowed) at most.")
    case .swappedAlready(let slot):
      return Phrase(
        zh: "\(slot.day) 第 \(slot.period) 节\(slot.classroom)已经在调课，请选别的课。",
        en:
          "The lesson of \(slot.classroom) on \(slot.day), period \(slot.period), is being swapped already: choose another."
      )
    case .busy(let teacher, let lesson):
      return Phrase(
        zh:
          "\(name(teacher)) \(lesson.slot.day) 第 \(lesson.slot.period) 节在\(lesson.slot.classroom)有课，会同时上两个班，请换人或换节。",
        en:
          "\(name(teacher)) teaches \(lesson.slot.classroom) on \(lesson.slot.day), period \(lesson.slot.period): nobody can stand in two classes; choose another."
      )
    }
  }
}
