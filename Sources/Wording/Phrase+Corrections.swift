public import Staffing

/// Corrections of the record.
extension Phrase {
  public static let correctionsTitle = Phrase(zh: "档案更正", en: "Corrections")
  public static let correctionsLead = Phrase(
    zh: "发现档案有误，在教师或学校页面提出更正；另一人查看影响后确认或退回。谁也不能直接改档案。",
    en:
      "Whoever finds a mistake proposes a correction from the teacher's or school's page; somebody else sees its effects and confirms it or sends it back. Nobody edits the record directly."
  )
  public static let somethingIsWrong = Phrase(
    zh: "信息有误，提出更正", en: "Something is wrong: propose a correction")
  public static let noCorrections = Phrase(
    zh: "还没有更正。请打开教师或学校页面，点“信息有误，提出更正”。",
    en: "None yet. Open a teacher's or school's page and choose “Something is wrong”.")
  public static let correctionLine = Phrase(zh: "项目", en: "About")
  public static let correctionAbout = Phrase(zh: "更正事项", en: "About")
  public static let validPeriod = Phrase(zh: "有效期间", en: "Valid")
  public static let proposedBy = Phrase(zh: "提出人", en: "Proposed by")
  public static let decidedBy = Phrase(zh: "处理人", en: "Decided by")
  public static let recordTitle = Phrase(zh: "档案记载", en: "What the record says")
  public static let recordLead = Phrase(
    zh: "每一项都有起止日期。点有误的一项，填写正确的内容。",
    en: "Each entry has its days. Choose the one that is wrong and say what is right.")
  public static let noRecord = Phrase(
    zh: "档案中还没有记载。先导入工作簿。", en: "The record says nothing yet. Import a workbook first.")
  public static let correctedTo = Phrase(zh: "更正为", en: "It should say")
  public static let holdsFrom = Phrase(zh: "自", en: "From")
  public static let holdsFromHint = Phrase(
    zh: "更正的内容从哪一天起成立，格式 2026-09-01。", en: "The first day on which it's so, such as 2026-09-01.")
  public static let holdsUntil = Phrase(zh: "至（可不填）", en: "Until (may stay empty)")
  public static let holdsUntilHint = Phrase(
    zh: "最后一天；一直有效就不填。", en: "The last day; leave it empty when there's no end.")
  public static let nothingHeld = Phrase(
    zh: "这段时间没有这一项", en: "Nothing held in that time")
  public static let correctionReason = Phrase(zh: "更正理由", en: "Why it is wrong")
  public static let correctionReasonHint = Phrase(
    zh: "写明错在哪里、怎样发现的。只有提出和确认更正的人能看到。",
    en: "What is wrong and how it was found. Only those who propose and confirm corrections see it."
  )
  public static let evidenceOf = Phrase(zh: "依据", en: "Evidence")
  public static let evidenceHint = Phrase(
    zh: "文件名称、文号或材料，例如“职称证书 2025-018”。", en: "The document, its number or the material.")
  public static let evidenceFile = Phrase(zh: "依据文件（可不附）", en: "Evidence as a file (optional)")
  public static let evidenceFileHint = Phrase(
    zh: "扫描件或照片，PDF、JPG、PNG，不超过 4 MB。", en: "A scan or photograph: PDF, JPG or PNG, at most 4 MB.")
  public static let showEffects = Phrase(zh: "查看影响", en: "Show the effects")
  public static let changeSomething = Phrase(zh: "返回修改", en: "Change something")
  public static let sendProposal = Phrase(zh: "提出更正", en: "Propose it")
  public static let effectsTitle = Phrase(zh: "更正后的影响", en: "What it would change")
  public static let nothingIsChangedYet = Phrase(
    zh: "现在什么都没有改变；另一人确认后才生效。", en: "Nothing has changed yet; it takes somebody else to confirm it."
  )
  public static let factsEnd = Phrase(zh: "不再成立", en: "No longer stands")
  public static let factsBegin = Phrase(zh: "改为", en: "Stands instead")
  public static let proposedSaid = Phrase(
    zh: "更正已提出，等待另一人确认。", en: "Proposed. Somebody else has to confirm it.")
  public static let confirmedSaid = Phrase(
    zh: "更正已确认，档案和计划用的数据都已更新。",
    en: "Confirmed. The record and the county that is planned from follow.")
  public static let refusedSaid = Phrase(zh: "更正已退回。", en: "Sent back.")
  public static let confirmCorrection = Phrase(zh: "确认更正", en: "Confirm the correction")
  public static let refuseCorrection = Phrase(zh: "退回", en: "Send it back")
  public static let refusalReason = Phrase(zh: "退回理由", en: "Why it goes back")
  public static let takeBack = Phrase(zh: "提议撤销这项更正", en: "Propose to take it back")
  public static let takeBackLead = Phrase(
    zh: "撤销是一项反向的更正，也要另一人确认；原更正和撤销都留在档案里。",
    en:
      "Taking it back is a correction the other way, and somebody else confirms it too; both stay on record."
  )
  public static let waitsForAnother = Phrase(
    zh: "您提出的更正须由另一人确认。", en: "You proposed it, so somebody else must confirm it.")
  public static let takesBack = Phrase(zh: "撤销更正", en: "Takes back")
  public static let fileOfEvidence = Phrase(zh: "依据文件", en: "File")
  public static func badEvidenceFile(_ name: String) -> Phrase {
    Phrase(
      zh: "“\(name)”不是 PDF、JPG 或 PNG，或者超过 4 MB。请换一个文件，或只写明依据。",
      en:
        "“\(name)” isn't a PDF, JPG or PNG of at most 4 MB. Choose another, or name the evidence only."
    )
  }

  public static func onwards(from day: Day) -> Phrase {
    Phrase(zh: "\(day) 起", en: "from \(day) on")
  }
  public static let pendingTitle = Phrase(
    zh: "计划用表与档案是否一致", en: "Does the workbook follow the record?")
  public static let pendingLead = Phrase(
    zh: "生效日在以后的更正和撤并，到了本学年才写入计划用表。",
    en:
      "Corrections and mergers entered for later are written when the year being run has come to them."
  )
  public static let nothingPending = Phrase(
    zh: "一致：档案中本学年有效的内容都在计划用表里。", en: "It does: all that holds in the year being run is in it.")
  public static let takeFactsOver = Phrase(zh: "写入计划用表", en: "Write them into the workbook")

  public static func factsTaken(_ rows: Int) -> Phrase {
    Phrase(zh: "已写入 \(rows) 行。", en: "\(rows) rows were written.")
  }

  public static func pendingRows(_ rows: Int) -> Phrase {
    Phrase(
      zh: "有 \(rows) 所学校或教师，档案已有新的记载，计划用表还没有。",
      en: "Of \(rows) schools or teachers the record says something new that the workbook doesn't.")
  }

  public static func noCorrection(_ id: String) -> Phrase {
    Phrase(zh: "没有更正“\(id)”。", en: "There's no correction “\(id)”.")
  }

  public static func noSubject(_ id: String) -> Phrase {
    Phrase(
      zh: "档案中没有“\(id)”，请从教师或学校页面进入。",
      en: "The record knows no “\(id)”; come from a teacher's or school's page.")
  }

  public static let changesNoCounty = Phrase(
    zh: "生效日期之外：现行的名册、计划用表和指标不变。",
    en: "It doesn't hold on the day that is planned for: lists, planning and indicators stay.")
  public static let eligibilityChanges = Phrase(zh: "交流资格", en: "Eligibility")
  public static let staffingChanges = Phrase(zh: "岗位需求与在岗", en: "Staffing of posts")
  public static let indicatorChanges = Phrase(zh: "均衡指标", en: "Indicators")
  public static let planTouched = Phrase(zh: "现行计划", en: "The plan in force")
  public static let noticeTouched = Phrase(zh: "公示", en: "The notice")
  public static let ordersTouched = Phrase(zh: "派遣通知", en: "Orders")
  public static let listTouched = Phrase(zh: "资格清单", en: "The frozen list")
  public static let unchangedThere = Phrase(zh: "没有变化。", en: "Nothing changes.")
  public static let planStays = Phrase(
    zh: "现行计划继续有效，直到另行计划并采用。", en: "The plan in force stays until another is adopted.")
  public static let planStillHolds = Phrase(
    zh: "独立核验：按更正后的数据，现行计划仍然成立。",
    en: "The independent checker: the plan in force still holds with the corrected record.")
  public static let planIsPossible = Phrase(
    zh: "独立核验：计划中的每项调动仍然可行；目标值和最优证明须重新计算。",
    en:
      "The independent checker: every move of the plan is still possible; its levels and proof would have to be worked out again."
  )
  public static let planNoLongerHolds = Phrase(
    zh: "独立核验：按更正后的数据，现行计划有下列不符；请考虑重新计划。",
    en:
      "The independent checker: with the corrected record the plan in force has these defects; consider planning again."
  )
  public static let checkedInDetail = Phrase(zh: "核验明细", en: "What it found in detail")
  public static let planPrecedesCorrection = Phrase(
    zh: "这份计划采用之后，档案有过更正。计划继续有效；核验计划文件要用当时的工作簿。需要时请重新计划。",
    en:
      "The record was corrected after this plan was made. The plan stays in force; its file is verified with the workbook of then. Plan again if needed."
  )
  public static let workbookOfPlan = Phrase(
    zh: "下载做计划时的工作簿", en: "Download the workbook that it was made from")
  public static let staysAsPublished = Phrase(
    zh: "已公布的内容不会自动改写；需要时撤回并重新公示。",
    en: "What was published isn't rewritten; withdraw and publish again if needed.")
  public static let nowIs = Phrase(zh: "现在", en: "Now")
  public static let thenIs = Phrase(zh: "更正后", en: "Then")
  public static let wouldNotFit = Phrase(
    zh: "更正后数据不完整，不能确认：", en: "The county wouldn't fit together, so it can't be confirmed:")
  public static let exists = Phrase(zh: "存在", en: "exists")
  public static let existence = Phrase(zh: "学校存续", en: "Existence")
  public static let successor = Phrase(zh: "并入学校", en: "Went into")
  public static let establishmentOf = Phrase(zh: "核定编制", en: "Approved establishment")
  public static let teachingShare = Phrase(
    zh: "工作量（占全职的百分比）", en: "Share of full time, in hundredths")
  public static let longitude = Phrase(zh: "经度（度）", en: "Longitude (degrees)")
  public static let latitude = Phrase(zh: "纬度（度）", en: "Latitude (degrees)")
  public static let place = Phrase(zh: "位置", en: "Place")
  public static let personalFacts = Phrase(zh: "姓名、性别、出生年月", en: "Name, sex and birth")
  public static let pairedWith = Phrase(zh: "结对帮扶", en: "Pairing")
  public static let bornHint = Phrase(zh: "格式 1986-09。", en: "Such as 1986-09.")

  public static func enrolmentOf(_ stage: Phrase) -> Phrase {
    Phrase(zh: "\(stage.zh)学生与班级", en: "\(stage.en): pupils and classes")
  }

  public static func correctionState(_ state: String) -> Phrase {
    switch state {
    case "proposed": Phrase(zh: "待确认", en: "waits for confirmation")
    case "confirmed": Phrase(zh: "已确认", en: "confirmed")
    case "refused": Phrase(zh: "已退回", en: "sent back")
    default: Phrase(zh: "已撤销", en: "taken back")
    }
  }
}
