public import Classes
internal import Policy
public import Staffing

/// What stands against something of network classes, and what to do.
extension Phrase {
  public static let needsClasses = Phrase(
    zh: "规则手册没有 classes（网络研修班）一节，请先补上这一节。",
    en: "The book has no section 'classes': add it first.")
  public static func noClass(_ id: String) -> Phrase {
    Phrase(
      zh: "没有研修班 \(id)，或者已经撤销。", en: "There's no class \(id), or it was dissolved.")
  }
  public static func classOfOthers(_ name: String) -> Phrase {
    Phrase(
      zh: "您不是“\(name)”的班级管理员或辅导教师，请联系教育局培训人员。",
      en: "You're neither manager nor tutor of \(name): ask the training officers.")
  }
  public static func notInClass(_ name: String) -> Phrase {
    Phrase(
      zh: "您不在“\(name)”里，请交到自己的班。", en: "You aren't in \(name): hand it in to your own class.")
  }
  public static func tutorHasTrainees(_ name: String) -> Phrase {
    Phrase(
      zh: "\(name)名下还有学员，请先把学员分给别的辅导教师。",
      en: "\(name) still has trainees: give them to another tutor first.")
  }
  public static let needsTrainees = Phrase(
    zh: "没有选人，请至少选一人。", en: "Nobody is chosen: choose at least one.")

  private static func name(_ id: Teacher.ID, _ names: [Teacher.ID: String]) -> String {
    names[id] ?? id.rawValue
  }

  public static func classFault(
    _ fault: NetworkClass.Fault, names: [Teacher.ID: String]
  ) -> Phrase {
    switch fault {
    case .noName: Phrase(zh: "没有填写班名。", en: "The class's name is missing.")
    case .tooLong(let count): .tooLong(count, allowed: NetworkClass.longestName)
    case .sameName(let name):
      Phrase(
        zh: "这门课程已经有“\(name)”，请换一个班名。",
        en: "The course has a class called \(name) already: choose another name.")
    case .noTutor:
      Phrase(zh: "没有选辅导教师，请至少选一人。", en: "There's no tutor: choose at least one.")
    case .learns(let teacher):
      Phrase(
        zh: "\(name(teacher, names))自己在学这门课程，不能当管理员或辅导教师，请换人。",
        en: "\(name(teacher, names)) learns in this course: choose somebody else.")
    }
  }

  public static func seatFault(
    _ fault: ClassSeatFault, names: [Teacher.ID: String]
  ) -> Phrase {
    switch fault {
    case .noPlace(let teacher):
      Phrase(
        zh: "\(name(teacher, names))没有报这门课程，请先报名。",
        en: "\(name(teacher, names)) has no place in the course: join it first.")
    case .noTutor(let teacher):
      Phrase(
        zh: "\(name(teacher, names))不是这个班的辅导教师，请从列表里选。",
        en: "\(name(teacher, names)) is no tutor of the class: choose one of the list.")
    case .full(let number, let most):
      Phrase(
        zh: "班里会有 \(number) 人，最多 \(most) 人，请另开一班。",
        en: "The class would have \(number); the book allows \(most): form another class.")
    case .overloaded(let teacher, let number, let most):
      Phrase(
        zh: "\(name(teacher, names))会带 \(number) 人，最多 \(most) 人，请分给别的辅导教师。",
        en:
          "\(name(teacher, names)) would have \(number); the book allows \(most): choose another tutor."
      )
    }
  }

  public static func learningLineFault(_ fault: LearningLines.Fault) -> Phrase {
    let said: Phrase =
      switch fault.what {
      case .cells(let count):
        Phrase(
          zh: "有 \(count) 格，应为 4 格：姓名、分钟、发帖、交任务。",
          en: "\(count) cells instead of 4: name, minutes, posts, tasks.")
      case .trainee(let name):
        Phrase(
          zh: "班里没有“\(name)”，或有重名，请写教师编号。",
          en: "nobody of the class is '\(name)', or several are: write the teacher's number.")
      case .number(let cell):
        Phrase(zh: "“\(cell)”不是整数，请改成整数。", en: "'\(cell)' isn't a whole number.")
      case .impossible(let week):
        Phrase(
          zh:
            "\(week.minutes) 分钟、\(week.posts) 帖、\(week.tasks) 项任务，一周里不可能：分钟 0–\(LearningWeek.mostMinutes)，帖和任务 0–\(LearningWeek.mostPieces)，请核对。",
          en:
            "\(week.minutes) minutes, \(week.posts) posts and \(week.tasks) tasks can't be in a week: at most \(LearningWeek.mostMinutes) minutes and \(LearningWeek.mostPieces) of each."
        )
      case .twice(let name):
        Phrase(zh: "“\(name)”写了两次，请留一行。", en: "'\(name)' is there twice: keep one line.")
      }
    return Phrase(
      zh: "第 \(fault.line) 行：\(said.zh)", en: "Line \(fault.line): \(said.en)")
  }
  public static let needsLearningLines = Phrase(
    zh: "没有一行有数字，请每名学员填一行。", en: "No line has figures: write one for each trainee.")

  public static func noPiece(_ id: String) -> Phrase {
    Phrase(zh: "没有作业或帖子 \(id)。", en: "There's no work \(id).")
  }
  public static let onlyTutorsAnswer = Phrase(
    zh: "批改和回复由本班辅导教师做，请转给他们。", en: "The class's tutors answer: pass it on to one of them.")
  public static func pieceAnswered(_ title: String) -> Phrase {
    Phrase(zh: "“\(title)”已经有回复，不用再答。", en: "\(title) has been answered already.")
  }
  public static let postWithoutPoints = Phrase(
    zh: "帖子不打分，请把分数留空。", en: "Posts have no points: leave them empty.")

  public static func isNoLearner(_ name: String) -> Phrase {
    Phrase(
      zh: "\(name)没有在学这门课程，或者已经学完，不用帮扶。",
      en: "\(name) doesn't learn in the course, or has completed it.")
  }
  public static func isNoHelper(_ name: String) -> Phrase {
    Phrase(
      zh: "\(name)还没有通过这门课程，请换已经通过的人。",
      en: "\(name) hasn't completed the course: choose somebody who has.")
  }
  public static func helpsTooMany(_ name: String, _ number: Int, most: Int) -> Phrase {
    Phrase(
      zh: "\(name)会帮 \(number) 人，最多 \(most) 人，请换人。",
      en: "\(name) would help \(number); the book allows \(most): choose somebody else.")
  }

  public static func noOffice(_ id: String) -> Phrase {
    Phrase(zh: "没有项目办 \(id)，或者已经撤销。", en: "There's no office \(id), or it was closed.")
  }
  public static func officeFault(_ fault: ClassOffice.Fault) -> Phrase {
    switch fault {
    case .noHead: Phrase(zh: "没有填写主任姓名。", en: "The head's name is missing.")
    case .tooLong(let count): .tooLong(count, allowed: ClassOffice.longestText)
    case .noTownship(let name):
      Phrase(
        zh: "没有乡镇“\(name)”，请从列表里选。", en: "There's no township '\(name)': choose one of the list.")
    case .exists:
      Phrase(
        zh: "这一级已经有项目办，请在那一条上更改。", en: "There's an office of it already: change that one.")
    }
  }

  public static func noStop(_ id: String) -> Phrase {
    Phrase(zh: "没有巡讲 \(id)。", en: "There's no stop \(id).")
  }
  public static func tourFault(
    _ fault: TourStop.Fault, on day: Day, names: [String: String]
  ) -> Phrase {
    switch fault {
    case .past(let day):
      Phrase(zh: "\(day) 已经过去，请改日期。", en: "\(day) has passed: choose another day.")
    case .noLecturer: .needsTrainer
    case .branchIsMain(let school):
      Phrase(
        zh: "\(school) 同时是主会场和分会场，请从分会场里去掉。",
        en: "\(school) is both main venue and branch: take it off the branches.")
    case .tooManyBranches(let count):
      Phrase(
        zh: "分会场 \(count) 个，最多 \(TourStop.mostBranches) 个，请分几天讲。",
        en: "\(count) branches; \(TourStop.mostBranches) at most: use several days.")
    case .venueTaken(let school):
      Phrase(
        zh: "\(school) 在 \(day) 已经是另一场的会场，请改日期或学校。",
        en: "\(school) is a venue of another stop on \(day): choose another day or school.")
    case .elsewhere(let id):
      Phrase(
        zh: "\(names[id] ?? id)在 \(day) 另有安排，一天只能在一处，请换人或改日期。",
        en: "\(names[id] ?? id) is elsewhere on \(day): choose another day or lecturer.")
    }
  }
}
