/// What waits for somebody, and what comes next when nothing does.
extension Phrase {
  public static let dueWorkbook = Phrase(
    zh: "本校的表已下载，改好后上传", en: "Your school's workbook was downloaded; hand it in")

  public static func dueAdoption(_ count: Int) -> Phrase {
    Phrase(
      zh: "有 \(count) 个计划已做好，请比较后审定", en: "\(count) plans are made; compare them and adopt one")
  }

  public static func waitingImports(_ count: Int) -> Phrase {
    Phrase(zh: "有 \(count) 个上传的工作簿待核对", en: "\(count) workbooks wait to be looked through")
  }

  public static func nextMilestone(_ name: String, day: String, owner: String) -> Phrase {
    Phrase(
      zh: "接下来的节点：\(name)，\(day)前，由\(owner)负责。",
      en: "Next comes: \(name), by \(day), in the hands of the \(owner).")
  }

  /// What a role will have to do in the year; shown while nothing is due.
  public static func guide(ofRole role: String) -> Phrase? { guides[role] }

  private static let guides: [String: Phrase] = [
    "leader": Phrase(
      zh: "计划做好后请您审定，公示和异议答复由您签发；轮到时会列在这里。",
      en:
        "When plans are made you adopt one; notices and answers are yours to sign. Each will be listed here."
    ),
    "personnel": Phrase(
      zh: "从核对各校填报开始，依次冻结名单、收志愿、做计划、公示、派遣；每一步轮到时会列在这里。",
      en:
        "Schools' workbooks come first, then the list, wishes, plan, notice and orders. Each step will be listed here."
    ),
    "principal": Phrase(
      zh: "下载本校的表填报教师和岗位；公示期内可以提异议；教师派出、派入时由您确认离校、到岗。",
      en:
        "Fill in your school's workbook, object while a notice runs, and confirm release and arrival when people move."
    ),
    "training-school": Phrase(
      zh: "培训需求、课程、场次和出勤在“培训”页；待认定的学时会列在这里。",
      en:
        "Needs, courses, sessions and attendance are under Training; claims of hours are listed here."
    ),
    "clerk": Phrase(
      zh: "下载本校的表填报教师和岗位；教师派出、派入时确认离校、到岗。",
      en: "Fill in the school's workbook, and confirm release and arrival when people move."),
    "teacher": Phrase(
      zh: "名单冻结后请核对本人一行，符合条件的可以填志愿；公示和派遣通知也会列在这里。",
      en:
        "When the list is frozen, look at your own line; if you may go, hand wishes in. Notice and order will be listed here, too."
    ),
    "group-lead": Phrase(
      zh: "这里可以看成员校的教师、名单和派遣情况。", en: "Here you see the member schools' teachers, lists and orders."
    ),
    "system-administrator": Phrase(
      zh: "账号的开立、停用和一次性密码在“账号”页；角色由安全管理员授予。",
      en:
        "Accounts and one-time passwords are on their page; the security administrator grants roles."
    ),
    "security-administrator": Phrase(
      zh: "新账号要有角色才能办事：在“授权”页授予，写明学校和期限。",
      en: "New accounts need a role: grant it with its schools and days."),
    "audit-administrator": Phrase(
      zh: "谁做了什么都在“审计日志”；请定期核验整条记录。",
      en: "The audit log has who did what; verify the whole chain from time to time."),
  ]
}
