public import Observing
public import Policy
public import Staffing

/// What stands against something written of a lesson, and what to do.
extension Phrase {
  public static let needsObservation = Phrase(
    zh: "规则手册没有 observation（听评课）一节，请先补上这一节。",
    en: "The book has no section 'observation': add it first.")

  public static func observationFault(
    _ fault: ObservationSheet.Fault, _ terms: ObservationTerms
  ) -> Phrase {
    switch fault {
    case .unmarked(let key):
      Phrase(
        zh: "“\(terms[dimension: key]?.name.zh ?? key)”没有评等级，请选一项。",
        en: "“\(terms[dimension: key]?.name.en ?? key)” has no level: choose one.")
    case .unknown(let key):
      Phrase(
        zh: "规则手册没有“\(key)”这一项，请去掉。", en: "The book doesn't look at “\(key)”: leave it out.")
    case .noStrengths:
      Phrase(zh: "亮点没有填写，请写一条当堂记下的好做法。", en: "What was good is missing: note one thing.")
    case .noAdvice:
      Phrase(zh: "建议没有填写，听课必反馈，请写一条。", en: "Advice is missing: who listens gives feedback.")
    case .tooLong(let count):
      .tooLong(count, allowed: ObservationSheet.longestText)
    case .test(let tested, let passed):
      Phrase(
        zh: "当堂检测 \(tested) 人、合格 \(passed) 人不合理，请改正（0 到 200 人，合格不多于检测）。",
        en:
          "\(tested) tested and \(passed) passed can't be: 0 to 200, and no more passed than tested."
      )
    case .noTest:
      Phrase(
        zh: "推门听课要有当堂检测，请填写检测人数和合格人数。",
        en: "A lesson dropped in on has a test in class: enter how many sat and passed it.")
    case .planUnseen:
      Phrase(
        zh: "推门听课要课后对照教案，请选择教案执行情况。",
        en: "After dropping in, the plan is compared: say how far the lesson kept to it.")
    }
  }

  public static let noTopic = Phrase(zh: "课题没有填写，请填写。", en: "The topic is missing.")
  public static let noSubject = Phrase(zh: "学科没有填写，请填写。", en: "The subject is missing.")

  public static func noPeriod(_ found: Int) -> Phrase {
    Phrase(
      zh: "第 \(found) 节不在 1 到 \(HeardLesson.mostPeriods) 之间，请改正。",
      en: "Period \(found) is outside 1 to \(HeardLesson.mostPeriods): correct it.")
  }

  public static let heardOneself = Phrase(
    zh: "不能给自己的课评课，请选择上课的教师。", en: "Nobody observes their own lesson: choose who gave it.")

  public static func noObservation(_ id: String) -> Phrase {
    Phrase(zh: "没有编号为 \(id) 的听课登记。", en: "There's no observation \(id).")
  }

  public static let badObservationID = Phrase(
    zh: "登记编号不是本平台的格式，请刷新页面后重新填写。",
    en: "The record's number isn't one of ours: load the page again and enter it anew.")

  public static let notYourObservation = Phrase(
    zh: "这份听课登记是别人写的，只有登记人可以更改或撤回。",
    en: "Somebody else wrote this; only they can change or take it back.")

  public static let notYourLesson = Phrase(
    zh: "只有上这节课的教师本人可以回应。", en: "Only the teacher who gave the lesson can answer.")

  public static let observationIsWithdrawn = Phrase(
    zh: "这份听课登记已经撤回，不再更改。", en: "This observation was taken back and no longer changes.")

  public static func noPhotograph(_ number: Int) -> Phrase {
    Phrase(
      zh: "第 \(number) 张照片不是 JPEG 图片，请换一张。", en: "Photograph \(number) isn't a JPEG picture.")
  }
  public static func photographTooLarge(_ number: Int, kilobytes: Int, allowed: Int) -> Phrase {
    Phrase(
      zh: "第 \(number) 张照片 \(kilobytes) KB，最多 \(allowed) KB，请压缩后再传。",
      en: "Photograph \(number) has \(kilobytes) KB, \(allowed) at most: make it smaller.")
  }
  public static func tooManyPhotographs(_ count: Int, allowed: Int) -> Phrase {
    Phrase(
      zh: "一节课最多 \(allowed) 张照片，现在有 \(count) 张，请减少。",
      en: "A lesson has \(allowed) photographs at most, there are \(count): leave some out.")
  }

  public static func noOpenLesson(_ id: String) -> Phrase {
    Phrase(zh: "没有编号为 \(id) 的公开课。", en: "There's no open lesson \(id).")
  }
  public static let lessonIsCancelled = Phrase(
    zh: "这节公开课已经取消。", en: "This lesson was cancelled.")
  public static func lessonIsOver(_ day: Day) -> Phrase {
    Phrase(zh: "这节课在 \(day) 已经上过。", en: "This lesson was given on \(day).")
  }
  public static func lessonDayPast(_ day: Day, today: Day) -> Phrase {
    Phrase(
      zh: "日期 \(day) 已经过去（今天是 \(today)），请改成今后的日期。",
      en: "\(day) is over (today is \(today)): choose a later day.")
  }
  public static func noSeat(_ seats: Int) -> Phrase {
    Phrase(
      zh: "\(seats) 个听课座位已经约满，请联系上课教师。",
      en: "All \(seats) seats are taken: ask the teacher.")
  }
  public static func seatsOutside(_ found: Int) -> Phrase {
    Phrase(
      zh: "听课座位 \(found) 不在 1 到 500 之间，请改正。", en: "\(found) seats are outside 1 to 500.")
  }
  public static func teacherIsBusy(_ name: String, _ day: Day, period: Int) -> Phrase {
    Phrase(
      zh: "\(name)在 \(day) 第 \(period) 节已经公布了另一节课，请改时间。",
      en: "\(name) has announced another lesson on \(day), period \(period): choose another time.")
  }
}
