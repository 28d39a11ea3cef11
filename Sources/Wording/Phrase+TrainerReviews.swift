public import Staffing

/// What trainees think of trainers, standards of courses and the quota of short subjects.
extension Phrase {
  public static let trainersJudged = Phrase(zh: "学员评价培训者", en: "What trainees think")
  public static func trainersJudgedLead(_ fewest: Int) -> Phrase {
    Phrase(
      zh: "评价不记名；一门课不足 \(fewest) 人评价的不计入、不显示，评价截止以后才显示。",
      en:
        "Without names. A course judged by fewer than \(fewest) isn't shown; nothing is before its last day."
    )
  }
  public static let trainersNotJudged = Phrase(zh: "还没有可以显示的评价。", en: "Nothing to show yet.")
  public static let trainerPeople = Phrase(zh: "评价人数", en: "Judged by")
  public static let trainerMean = Phrase(zh: "平均", en: "Mean")
  public static let trainersLeaving = Phrase(zh: "按规则建议出库", en: "Proposed to leave")
  public static let trainerStays = Phrase(zh: "本学年留任", en: "stays this year")
  public static let trainerKeep = Phrase(zh: "决定留任", en: "Let them stay")
  public static let trainerKept = Phrase(zh: "决定已保存。", en: "The decision is kept.")
  public static func trainerLowMean(_ mean: String, _ least: String) -> Phrase {
    Phrase(zh: "平均 \(mean)，低于 \(least)", en: "mean \(mean), below \(least)")
  }
  public static func trainerIdle(_ day: Day?) -> Phrase {
    guard let day else { return Phrase(zh: "入库后没有授课", en: "gave nothing since they came") }
    return Phrase(
      zh: "\(Figures.day(day, in: .zh))以后没有授课",
      en: "gave nothing since \(Figures.day(day, in: .en))")
  }
  public static let trainersEntering = Phrase(zh: "按规则建议入库", en: "Proposed to enter")
  public static func trainersEnteringLead(_ level: BackboneLevel) -> Phrase {
    Phrase(
      zh: "\(level.name(in: .zh))及以上、还不在库里的教师；入库在上面登记。",
      en:
        "Teachers of the level '\(level.name(in: .en))' or above who aren't in the pool; add them above."
    )
  }
  public static func judgeTrainers(_ course: String) -> Phrase {
    Phrase(zh: "评价培训者：\(course)", en: "Judge the trainers: \(course)")
  }
  public static func judgeTrainersLead(_ fewest: Int) -> Phrase {
    Phrase(
      zh: "不记名，只记合计；每人评一次。不足 \(fewest) 人不显示。",
      en: "Only counts are kept, once from each; fewer than \(fewest) aren't shown.")
  }
  public static let nobodyToJudge = Phrase(
    zh: "现在没有可以评价的培训者：没有听过、已经评过或者已经截止。",
    en: "Nobody to judge now: not heard, judged already, or too late.")
  public static let judgeTrainerDo = Phrase(zh: "提交评价", en: "Judge")
  public static let judgeTrainersLink = Phrase(zh: "评价培训者", en: "Judge the trainers")

  public static let standardTitle = Phrase(zh: "课程标准和资源", en: "Standard and resources")
  public static let standardLead = Phrase(
    zh: "课程按哪项培训课程标准开，有哪些资源。", en: "Which standard the course follows and what it's made of.")
  public static let standardOf = Phrase(zh: "培训课程标准", en: "Standard")
  public static let standardCode = Phrase(zh: "标准编号", en: "Its number")
  public static let resourcesOf = Phrase(zh: "资源类型", en: "Resources")
  public static let standardDo = Phrase(zh: "保存", en: "Keep it")
  public static let standardSaid = Phrase(zh: "课程标准已保存。", en: "The standard is kept.")
  public static let followsStandard = Phrase(zh: "标注了标准或资源", en: "With standard or resources")

  public static let quotaTitle = Phrase(zh: "紧缺学科名额", en: "Places for short subjects")
  public static let quotaLead = Phrase(
    zh: "紧缺学科的专任、兼任教师应得多少培训名额，已经留了多少。",
    en: "How many places teachers of short subjects should get, and how many are kept for them.")
  public static let missingPosts = Phrase(zh: "缺教师", en: "Missing teachers")
  public static let fullTimeTeachers = Phrase(zh: "专任", en: "Full-time")
  public static let partTimeTeachers = Phrase(zh: "兼任", en: "Part-time")
  public static let quotaDue = Phrase(zh: "应有名额", en: "Places due")
  public static let quotaPlanned = Phrase(zh: "已留名额", en: "Places kept")
  public static let quotaGap = Phrase(zh: "还差", en: "Gap")
  public static let quotaMet = Phrase(zh: "已经够了", en: "enough")
  public static func quotaLacks(_ gap: Int) -> Phrase {
    Phrase(zh: "还差 \(gap) 个", en: "\(gap) are missing")
  }
  public static func quotaWords(_ places: Int, _ lift: String) -> Phrase {
    Phrase(
      zh: "本学年共 \(places) 个名额，按教师占比的 \(lift) 计算；多学科课程平均分。",
      en:
        "\(places) places this year, by \(lift) of their share of teachers; shared equally in courses for several."
    )
  }
}
