public import Policy
public import Staffing
public import Studying

/// What stands against something of studies, and what to do.
extension Phrase {
  public static let needsStudies = Phrase(
    zh: "规则手册没有 studies（课例研究）一节，请先补上这一节。",
    en: "The book has no section 'studies': add it first.")
  public static func noStudy(_ id: String) -> Phrase {
    Phrase(zh: "没有课例研究 \(id)。", en: "There's no study \(id).")
  }
  public static func noStudyWord(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”，请从列表里选。", en: "The book has no '\(key)': choose one of the list.")
  }
  public static func noStudyGroup(_ id: String) -> Phrase {
    Phrase(zh: "没有项目组 \(id)，或者已经撤销。", en: "There's no group \(id), or it has ended.")
  }
  public static func studyIsOff(_ reason: String) -> Phrase {
    Phrase(
      zh: "这次研究已经取消（\(reason)），不能再登记。", en: "This study was called off (\(reason)).")
  }
  public static let studyIsDone = Phrase(
    zh: "步骤已经全部完成，不能再改。", en: "All its steps are done: it doesn't change any more.")
  public static let studyNobodyNamed = Phrase(
    zh: "没有填写参加人员，请填写编号或账号。", en: "Nobody is named: give numbers or accounts.")
  public static func studyNotYours(_ role: StudyTerms.Role) -> Phrase {
    let name = Phrase(role)
    return Phrase(
      zh: "这件事由\(name[.zh])办理，请由主持人或学校登记。",
      en: "This is for: \(name[.en]). A leader or a school notes it, too.")
  }
  public static let studyNotLast = Phrase(
    zh: "只能撤回最后一步，请刷新后再试。", en: "Only the last step can be taken back; load the page again.")
  public static let studyNeedsTitle = Phrase(
    zh: "没有填写课题或主题，请填写。", en: "It has no lesson or theme: give one.")
  public static let studyNeedsName = Phrase(zh: "没有填写名称，请填写。", en: "It has no name: give one.")
  public static let studyNeedsSubject = Phrase(
    zh: "没有填写学科，请填写。", en: "It has no subject: give one.")
  public static let studyNeedsTwo = Phrase(
    zh: "这种方式由两校一起办，请选合作学校。", en: "Two schools do this together: choose the other one.")
  public static let studySameSchool = Phrase(
    zh: "两所学校是同一所，请改选。", en: "Both schools are the same: choose another.")
  public static func studyNoSchool(_ code: String) -> Phrase {
    Phrase(zh: "没有学校 \(code)，请从列表里选。", en: "There's no school \(code): choose one of the list.")
  }
  public static let studyNoPair = Phrase(
    zh: "档案里这两所学校现在没有结对，跨校项目组只能由结对学校成立。",
    en: "The record has no pair of these schools: only a pair forms a group together.")
  public static func studyStart(_ day: Day, _ year: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "开始日期 \(day) 不在本学年（\(year.lowerBound) 至 \(year.upperBound)），请改填。",
      en:
        "\(day) isn't in this school year (\(year.lowerBound) to \(year.upperBound)): choose another day."
    )
  }
  public static func studyGroupElsewhere(_ name: String) -> Phrase {
    Phrase(
      zh: "项目组“\(name)”不在主办学校，请改选学校或项目组。",
      en: "The group '\(name)' isn't of the school: choose another of the two.")
  }
  public static func studyGroupKnown(_ name: String) -> Phrase {
    Phrase(
      zh: "已经有项目组“\(name)”，请调整它的组员，或换个名称。",
      en: "There's a group '\(name)' already: change its members, or choose another name.")
  }
  public static func studyNeedsRole(_ role: StudyTerms.Role) -> Phrase {
    let name = Phrase(role)
    return Phrase(
      zh: "没有填写\(name[.zh])，请至少填一位。", en: "Nobody is named as \(name[.en]): name one at least.")
  }
  public static func studyStranger(
    _ role: StudyTerms.Role, _ place: Int, _ word: String
  ) -> Phrase {
    let name = Phrase(role)
    return Phrase(
      zh: "\(name[.zh])第 \(place) 位“\(word)”：没有这位教师或教研员，请核对编号或账号。",
      en:
        "\(name[.en]), number \(place), '\(word)': no such teacher or researcher; check the number or account."
    )
  }
  public static func studyTwice(_ role: StudyTerms.Role, _ place: Int, _ name: String) -> Phrase {
    let role = Phrase(role)
    return Phrase(
      zh: "\(role[.zh])第 \(place) 位“\(name)”填了两次，请删去一处。",
      en: "\(role[.en]), number \(place), \(name) is named twice: take one out.")
  }
  public static func studyElsewhere(_ place: Int, _ name: String) -> Phrase {
    Phrase(
      zh: "第 \(place) 位“\(name)”不在项目组的学校任教，请删去。",
      en: "Number \(place), \(name), doesn't teach at the group's schools: take it out.")
  }
  public static let studyLeaderStays = Phrase(
    zh: "组长不能退出，请撤销项目组后重新成立。",
    en: "The leader can't leave: end the group and form another.")
  public static func studyTooMany(_ count: Int, most: Int) -> Phrase {
    Phrase(
      zh: "一共 \(count) 人，规则允许最多 \(most) 人，请减少。",
      en: "\(count) people; the book allows \(most): name fewer.")
  }
  public static let studyNotLed = Phrase(
    zh: "教师只能发起自己主持或上课的研究，请把自己填为主持人或上课教师。",
    en: "A teacher begins a study that they lead or give the lesson of: name yourself so.")
  public static let studyNotOwnSchool = Phrase(
    zh: "教师只能在任教学校发起，请改选学校，或请学校发起。",
    en: "A teacher begins studies where they teach: choose that school, or ask the school.")
  public static func studyLink(_ link: String) -> Phrase {
    Phrase(
      zh: "网址“\(link)”要以 https:// 或 http:// 开头，请改正。",
      en: "'\(link)': a link begins with https:// or http://; correct it.")
  }
  public static func studyLessons(_ count: Int, most: Int) -> Phrase {
    Phrase(zh: "一次最多登记 \(most) 节课，填了 \(count) 节。", en: "\(count) lessons; \(most) at most.")
  }

  public static func studyFault(
    _ fault: StudyFault, _ kind: StudyTerms.Kind, _ terms: StudyTerms
  ) -> Phrase {
    func name(_ key: String) -> LocalizedText {
      kind[step: key]?.name ?? LocalizedText(zh: key, en: key)
    }
    switch fault {
    case .finished:
      return Phrase(zh: "步骤已经全部完成。", en: "All steps are done.")
    case .notNext(let step, let next):
      return Phrase(
        zh: "现在不能登记“\(name(step).zh)”，下一步是“\(name(next).zh)”。",
        en: "'\(name(step).en)' can't be noted now: '\(name(next).en)' comes next.")
    case .beforeEarlier(let day, let earliest):
      return Phrase(
        zh: "日期 \(day) 早于上一步，最早填 \(earliest)。",
        en: "\(day) is before the step before it: \(earliest) at the earliest.")
    case .ahead(let day):
      return Phrase(
        zh: "日期 \(day) 还没有到，做过之后再登记。", en: "\(day) hasn't come: note it when it's done.")
    case .notOfRole(let role):
      let name = Phrase(role)
      return Phrase(
        zh: "这一步由\(name[.zh])来做，请从他们中选。", en: "This step is done by: \(name[.en]). Choose one.")
    case .needsWords:
      return Phrase(zh: "没有填写结果，请写清说了什么、定了什么。", en: "Say what came out.")
    case .needsPlan:
      return Phrase(zh: "没有填写教案，请把全文贴上。", en: "The plan is missing: put it in.")
    case .needsChanges:
      return Phrase(
        zh: "没有填写比上一稿改了什么，请写明。", en: "Say what changed from the version before.")
    case .samePlan:
      return Phrase(
        zh: "教案和上一稿一字不差，请贴上修改后的教案。",
        en: "The plan is the version before, word for word: put the new one in.")
    case .needsTasks(let levels):
      let names = levels.map { terms[level: $0]?.name ?? LocalizedText(zh: $0, en: $0) }
      return Phrase(
        zh: "没有填写这些层次的作业：\(names.map(\.zh).joined(separator: "、"))。",
        en: "Tasks are missing for: \(names.map(\.en).joined(separator: ", ")).")
    case .needsLesson:
      return Phrase(zh: "没有填写上的课，请至少填一节。", en: "The lesson is missing: give one.")
    case .tooManyLessons(let count):
      return Phrase(zh: "这一步只有一节课，填了 \(count) 节。", en: "One lesson belongs here, not \(count).")
    case .strangeLecturer(let teacher):
      return Phrase(
        zh: "上课教师 \(teacher) 不在参加人员里，请从列表里选。",
        en: "\(teacher) doesn't take part: choose somebody of the list.")
    case .lessonIncomplete(let number):
      return Phrase(
        zh: "第 \(number) 节课没有填学科或课题，请补上。",
        en: "Lesson \(number) has no subject or topic: add it.")
    case .needsProblem:
      return Phrase(zh: "没有填写找到的问题，请写明。", en: "Say what the problem is.")
    case .needsTopic:
      return Phrase(zh: "没有填写课题名称，请写明问题转成了哪个课题。", en: "Name the topic it became.")
    case .notMade:
      return Phrase(
        zh: "这一步不用填这么多内容，请刷新后重填。", en: "This step doesn't ask for all that: load it again.")
    case .strangeAbsence:
      return Phrase(
        zh: "缺席名单里有没参加的人，请刷新后重填。",
        en: "Somebody who doesn't take part was noted as absent: load the page again.")
    case .noReason(let key):
      return Phrase(
        zh: "没到的原因“\(key)”不在列表里，请从列表里选。",
        en: "The reason '\(key)' isn't one of the list: choose another.")
    case .doerAbsent:
      return Phrase(
        zh: "做这一步或上课的人不能算没到，请改正。",
        en: "Whoever did the step or gave a lesson was there: correct it.")
    }
  }
}
