/// Opening, closing, merging and splitting schools.
extension Phrase {
  public static let reorganiseTitle = Phrase(zh: "学校设立与撤并", en: "Opening and merging schools")
  public static let reorganiseLead = Phrase(
    zh: "设立、撤并、分设学校：人员、任期、学生和编制随之转移，计划用表同时更新。",
    en:
      "Opening, merging and splitting schools: people, periods, pupils and establishment go along, and the county that is planned from follows."
  )
  public static let mergeSchools = Phrase(zh: "撤并学校", en: "Close or merge schools")
  public static let openSchool = Phrase(zh: "设立学校", en: "Open a school")
  public static let splitSchool = Phrase(zh: "分设学校", en: "Split a school")
  public static let schoolsToClose = Phrase(zh: "撤销的学校", en: "Schools that close")
  public static let goesInto = Phrase(zh: "并入", en: "They go into")
  public static let goesIntoHint = Phrase(
    zh: "撤销学校的人员、学生、班级和编制都转入这所学校。",
    en: "Their people, pupils, classes and establishment go to this school.")
  public static let splitFrom = Phrase(zh: "从哪所学校分出", en: "Which school is split")
  public static let chooseTeachers = Phrase(zh: "选择教师", en: "Choose its teachers")
  public static let whoGoes = Phrase(zh: "转入新校的教师", en: "Teachers who go to the new school")
  public static let effectiveOn = Phrase(zh: "生效日期", en: "In force from")
  public static let effectiveHint = Phrase(
    zh: "格式 2026-09-01；不早于县数据第一次导入的日期。",
    en: "Such as 2026-09-01; not before the county was first imported.")
  public static let approvalDocument = Phrase(zh: "批准文件", en: "The document that approves it")
  public static let approvalHint = Phrase(
    zh: "名称和文号，例如“县府办发〔2026〕12号”。", en: "Its name and number.")
  public static let newSchoolCode = Phrase(zh: "新学校代码", en: "The new school's code")
  public static let newSchoolName = Phrase(zh: "新学校名称", en: "The new school's name")
  public static let showSchoolEffects = Phrase(zh: "查看影响", en: "Show the effects")
  public static let carryOut = Phrase(zh: "确认办理", en: "Carry it out")
  public static let carriedOut = Phrase(zh: "已办理", en: "Carried out")
  public static let noneCarriedOut = Phrase(zh: "还没有办理过。", en: "None yet.")

  public static func schoolsChanged(_ people: Int) -> Phrase {
    Phrase(
      zh: "已办理，\(people) 人随之转移。", en: "Carried out; \(people) people went along.")
  }

  public static let undoSchoolChange = Phrase(zh: "撤销这次变动", en: "Take it back")

  public static let schoolChangeUndone = Phrase(
    zh: "已撤销，档案和工作簿恢复到办理之前。",
    en: "Taken back; the record and the workbook say what they said before.")

  public static func peopleCarried(_ people: Int) -> Phrase {
    Phrase(zh: "随之转移的人员：\(people) 人", en: "People who go along: \(people)")
  }

  public static func schoolEvent(_ what: String) -> Phrase {
    switch what {
    case "open-school": openSchool
    case "split-school": splitSchool
    case "undo-school-change": Phrase(zh: "撤销变动", en: "Taken back")
    default: mergeSchools
    }
  }
}
