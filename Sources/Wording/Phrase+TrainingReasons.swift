internal import Policy
public import Staffing
public import Training

/// What stands against something in training, and what to do.
extension Phrase {
  public static let needsTraining = Phrase(
    zh: "规则手册没有 training（培训）一节，请先补上这一节。",
    en: "The book has no section 'training': add it first.")
  public static func noCourse(_ id: String) -> Phrase {
    Phrase(zh: "没有课程 \(id)，请从列表中选择。", en: "There's no course \(id): choose one of the list.")
  }
  public static func noSession(_ id: String) -> Phrase {
    Phrase(
      zh: "没有场次 \(id)，或者已经取消。", en: "There's no session \(id), or it was called off.")
  }
  public static func noTrainer(_ id: String) -> Phrase {
    Phrase(
      zh: "培训者库里没有 \(id)，请从列表中选择。", en: "The pool has no trainer \(id): choose one of the list.")
  }
  public static func noTrainingWord(_ word: String) -> Phrase {
    Phrase(
      zh: "规则手册里没有“\(word)”可供选择，请从列表中选择。",
      en: "The book doesn't offer '\(word)' here: choose one of the list.")
  }
  public static let needsTrainerName = Phrase(
    zh: "没有填写培训者姓名。", en: "The trainer's name is missing.")
  public static func trainerListed(_ name: String, _ id: String) -> Phrase {
    Phrase(
      zh: "这名教师已经以“\(name)”（\(id)）在库，请在那一条上更改。",
      en: "This teacher is in the pool as \(name) (\(id)): change that entry.")
  }
  public static let needsTrainer = Phrase(
    zh: "没有选择主讲人，请至少选一人。", en: "Nobody gives the session: choose at least one trainer.")
  public static func trainerElsewhere(_ name: String, _ day: Day) -> Phrase {
    Phrase(
      zh: "\(name)在\(day)同一时间另有一场，请换人或改时间。",
      en: "\(name) gives another session at that time of \(day): choose another time or trainer.")
  }

  public static func courseFault(_ fault: TrainingCourse.Fault) -> Phrase {
    switch fault {
    case .noTitle: Phrase(zh: "没有填写课程名称。", en: "The course's title is missing.")
    case .tooLong(let count): .tooLong(count, allowed: TrainingCourse.longestTitle)
    case .hours(let hours):
      Phrase(
        zh: "学时 \(hours) 不在 1 到 \(TrainingCourse.mostHours) 之间，请改正。",
        en: "\(hours) class-hours are outside 1 to \(TrainingCourse.mostHours): correct them.")
    case .places(let places):
      Phrase(
        zh: "名额 \(places) 不在 1 到 \(TrainingCourse.mostPlaces) 之间，请改正。",
        en: "\(places) places are outside 1 to \(TrainingCourse.mostPlaces): correct them.")
    case .fee(let fee):
      Phrase(
        zh: "费用 \(fee) 元不在 0 到 \(TrainingCourse.highestFee) 之间，请改正。",
        en: "A fee of \(fee) yuan is outside 0 to \(TrainingCourse.highestFee): correct it.")
    case .joinBy(let day):
      Phrase(
        zh: "报名截止日 \(day) 在本学年之后，请改正。",
        en: "The last day to join, \(day), is after the school year: correct it.")
    case .unknown(_, let word): .noTrainingWord(word)
    }
  }
  public static func courseOff(_ title: String, _ why: String) -> Phrase {
    Phrase(zh: "“\(title)”已经取消：\(why)。", en: "\(title) was called off: \(why).")
  }
  public static func courseKeepsYear(_ year: SchoolYear) -> Phrase {
    Phrase(
      zh: "课程属于 \(year) 学年，不能改到别的学年，请另设课程。",
      en: "The course belongs to \(year) and stays there: make another one.")
  }
  public static func placesTaken(_ taken: Int, places: Int) -> Phrase {
    Phrase(
      zh: "已有 \(taken) 人报名，名额不能减到 \(places)。",
      en: "\(taken) have joined: there can't be only \(places) places.")
  }
  public static func sessionsBeyond(_ planned: Int, of hours: Int) -> Phrase {
    Phrase(
      zh: "各场次合计 \(planned) 学时，超过课程的 \(hours) 学时，请改正。",
      en: "The sessions have \(planned) class-hours together and the course \(hours): correct one.")
  }
  public static func courseHasBegun(_ title: String) -> Phrase {
    Phrase(
      zh: "“\(title)”已经登记出勤，不能取消或退出。",
      en: "Attendance of \(title) was noted: it can't be called off or left.")
  }
  public static func sessionHours(_ hours: Int) -> Phrase {
    Phrase(
      zh: "一场 \(hours) 学时不在 1 到 \(TrainingSession.mostHours) 之间，请改正。",
      en: "\(hours) class-hours are outside 1 to \(TrainingSession.mostHours): correct them.")
  }
  public static let sessionTimes = Phrase(
    zh: "结束时间要晚于开始时间，请改正。", en: "It has to end after it begins: correct the times.")
  public static let needsSessionPlace = Phrase(
    zh: "没有填写地点。", en: "The place is missing.")
  public static func sessionOverlaps(_ day: Day) -> Phrase {
    Phrase(
      zh: "与本课程 \(day) 的另一场时间重叠，请改时间。",
      en: "It overlaps another session of the course on \(day): choose another time.")
  }
  public static let sessionWasHeld = Phrase(
    zh: "这一场已经登记出勤，不能再改时间地点。", en: "Attendance was noted: the session no longer changes.")
  public static let sessionOff = Phrase(
    zh: "这一场已经取消。", en: "The session was called off.")
  public static let nobodyJoined = Phrase(
    zh: "还没有人报名，没有出勤可登记。", en: "Nobody has joined: there's no attendance to note.")

  public static func noPlace(_ title: String) -> Phrase {
    Phrase(zh: "没有报名“\(title)”。", en: "There's no place in \(title) to give up.")
  }
  public static func placesShort(_ count: Int, left: Int) -> Phrase {
    Phrase(
      zh: "选了 \(count) 人，只剩 \(left) 个名额，请减少人数。",
      en: "\(count) were chosen and \(left) places are left: choose fewer.")
  }

  /// - Parameter courses: A course's title by its number.
  public static func joiningFault(
    _ fault: JoiningFault, _ name: String, courses: (String) -> String
  ) -> Phrase {
    switch fault {
    case .misfit(let misfit): .misfit(misfit, name)
    case .full(let places):
      Phrase(
        zh: "\(name)：名额 \(places) 个已满，请选其他课程。",
        en: "\(name): all \(places) places are taken; choose another course.")
    case .tooLate(let day):
      Phrase(zh: "\(name)：报名已于 \(day) 截止。", en: "\(name): it was to be joined by \(day).")
    case .calledOff: Phrase(zh: "\(name)：课程已取消。", en: "\(name): the course was called off.")
    case .joinedAlready: Phrase(zh: "\(name)：已经报名。", en: "\(name) has joined already.")
    case .completedAlready:
      Phrase(
        zh: "\(name)：已经完成这门课程，不重复计学时。",
        en: "\(name) has completed it; it doesn't count twice.")
    case .lacks(let course):
      Phrase(
        zh: "\(name)：要先完成“\(courses(course))”。",
        en: "\(name): “\(courses(course))” has to be completed before.")
    case .clash(let course, let day):
      Phrase(
        zh: "\(name)：\(day)与已报的“\(courses(course))”时间重叠。",
        en: "\(name): on \(day) it overlaps “\(courses(course))”, joined before.")
    }
  }

  private static func misfit(_ misfit: CourseTarget.Misfit, _ name: String) -> Phrase {
    switch misfit {
    case .stage(let stage):
      Phrase(
        zh: "\(name)：任教\(stage.name(in: .zh))，不是课程对象学段。",
        en: "\(name) teaches \(stage.name(in: .en).lowercased()), which the course isn't for.")
    case .subject(let subject):
      Phrase(
        zh: "\(name)：任教\(subject.name(in: .zh))，不是课程对象学科。",
        en: "\(name) teaches \(subject.name(in: .en)), which the course isn't for.")
    case .backbone(let level, let least):
      Phrase(
        zh: "\(name)：骨干层级“\(level.name(in: .zh))”，课程要求“\(least.name(in: .zh))”以上。",
        en:
          "\(name): backbone level “\(level.name(in: .en))”; the course asks for “\(least.name(in: .en))”."
      )
    case .notNew(let months, let most):
      Phrase(
        zh: "\(name)：参加工作\(months.map { "\($0) 个月" } ?? "时间不详")，课程只收工作不满 \(most) 个月的新任教师。",
        en:
          "\(name): \(months.map { "\($0) months" } ?? "unknown time") at work; the course is for newcomers of less than \(most)."
      )
    case .notInVillage(let zone):
      Phrase(
        zh: "\(name)：在\(zone.name(in: .zh))学校任教，课程只收乡村学校教师。",
        en:
          "\(name) teaches in the \(zone.name(in: .en).lowercased()); the course is for village schools."
      )
    }
  }

  public static let noTraineeMarked = Phrase(
    zh: "没有填写任何分数。", en: "No points were entered.")
  public static let courseNotEvaluated = Phrase(
    zh: "这门课程不评分，完成出勤即可。", en: "The course isn't evaluated; attendance is enough.")
  public static let courseWithoutExamination = Phrase(
    zh: "这门课程没有考试。", en: "The course has no examination.")
  public static func examinationTooEarly(_ name: String, _ points: Int) -> Phrase {
    Phrase(
      zh: "\(name)：过程性评价各项齐全并且平均达到 \(points) 分，才能登记考试成绩。",
      en:
        "\(name): every aspect of the process has to be given, with a mean of \(points), before the examination."
    )
  }
  public static func pointsOutside(_ points: Int, _ name: String) -> Phrase {
    Phrase(
      zh: "\(name)：\(points) 分不在 0 到 100 之间，请改正。",
      en: "\(name): \(points) points are outside 0 to 100: correct them.")
  }

  public static func claimHours(_ hours: Int, least: Int, most: Int) -> Phrase {
    Phrase(
      zh: "学时 \(hours) 不在 \(least) 到 \(most) 之间，请改正。",
      en: "\(hours) class-hours are outside \(least) to \(most): correct them.")
  }
  public static let claimOverYears = Phrase(
    zh: "跨学年的培训请按学年分别申报。", en: "Claim training that runs over two school years for each of them.")
  public static let needsClaimTitle = Phrase(
    zh: "没有填写培训名称。", en: "What training it was is missing.")
  public static let needsProof = Phrase(
    zh: "没有填写证明（证书编号或文件）。", en: "The proof is missing: a certificate's number or a document.")
  public static let noClaimChosen = Phrase(
    zh: "没有选择任何申报，请至少选一项。", en: "No claim is chosen: choose at least one.")
  public static func noClaim(_ id: String) -> Phrase {
    Phrase(zh: "没有申报 \(id)。", en: "There's no claim \(id).")
  }
  public static func claimDecided(_ title: String) -> Phrase {
    Phrase(zh: "“\(title)”已经有了结果，不再更改。", en: "“\(title)” was decided and stays so.")
  }
  public static func ownClaim(_ title: String) -> Phrase {
    Phrase(
      zh: "“\(title)”是您本人申报的，请由另一人认定。",
      en: "You handed “\(title)” in yourself: somebody else decides.")
  }
}
