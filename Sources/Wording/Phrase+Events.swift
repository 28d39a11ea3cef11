/// What events are called on the page of the audit administrator.
extension Phrase {
  /// The words for an event's name; the name itself where there are none.
  public init(event: String) {
    self = Phrase.events[event] ?? Phrase(zh: "", en: "")
  }

  private static let events: [String: Phrase] = [
    "import-county": Phrase(zh: "导入县工作簿", en: "county imported"),
    "give-out-workbooks": Phrase(zh: "下发学校工作簿", en: "school workbooks given out"),
    "hand-in-workbook": Phrase(zh: "学校上传工作簿", en: "school workbook handed in"),
    "withdraw-workbook": Phrase(zh: "学校撤回上传", en: "school workbook taken back"),
    "accept-workbook": Phrase(zh: "写入学校工作簿", en: "school workbook taken over"),
    "reopen-milestone": Phrase(zh: "撤销节点完成", en: "milestone reopened"),
    "undo-wishes": Phrase(zh: "撤销写入志愿", en: "wishes given back"),
    "export-list": Phrase(zh: "导出列表", en: "list exported"),
    "adopt-plan": Phrase(zh: "采用计划", en: "plan adopted"),
    "add-account": Phrase(zh: "建立账号", en: "account made"),
    "lock-account": Phrase(zh: "停用账号", en: "account closed"),
    "unlock-account": Phrase(zh: "启用账号", en: "account opened"),
    "reset-password": Phrase(zh: "发放一次性密码", en: "one-time password given"),
    "remove-second-factor": Phrase(zh: "解除动态验证码", en: "second factor removed"),
    "set-up-second-factor": Phrase(zh: "设置动态验证码", en: "second factor set up"),
    "change-password": Phrase(zh: "更换密码", en: "password changed"),
    "grant-role": Phrase(zh: "授予角色", en: "role granted"),
    "end-grant": Phrase(zh: "结束授权", en: "grant ended"),
    "sign-in": Phrase(zh: "登录", en: "signed in"),
    "sign-in-password": Phrase(zh: "密码正确，待验证码", en: "password right, code awaited"),
    "sign-in-refused": Phrase(zh: "登录被拒", en: "sign-in refused"),
    "code-refused": Phrase(zh: "验证码被拒", en: "code refused"),
    "sign-out": Phrase(zh: "退出", en: "signed out"),
    "end-other-sessions": Phrase(zh: "退出其他设备", en: "other sessions ended"),
    "delegate": Phrase(zh: "委托代办", en: "delegated"),
    "end-delegation": Phrase(zh: "收回委托", en: "delegation ended"),
    "act-for": Phrase(zh: "开始代办", en: "acts for another"),
    "act-for-oneself": Phrase(zh: "回到本人身份", en: "acts for oneself"),
    "reveal-sensitive": Phrase(zh: "查看敏感信息", en: "sensitive facts shown"),
    "keep-id-number": Phrase(zh: "保存身份证号", en: "ID number kept"),
    "seal-files": Phrase(zh: "加密存档文件", en: "kept files sealed"),
    "rotate-field-key": Phrase(zh: "更换加密密钥", en: "field key changed"),
    "propose-correction": Phrase(zh: "提出更正", en: "correction proposed"),
    "propose-undo": Phrase(zh: "提议撤销更正", en: "taking back proposed"),
    "confirm-correction": Phrase(zh: "确认更正", en: "correction confirmed"),
    "refuse-correction": Phrase(zh: "退回更正", en: "correction sent back"),
    "take-facts-over": Phrase(zh: "档案内容写入计划用表", en: "facts written into the workbook"),
    "open-school": Phrase(zh: "设立学校", en: "school opened"),
    "merge-schools": Phrase(zh: "撤并学校", en: "schools merged"),
    "split-school": Phrase(zh: "分设学校", en: "school split"),
    "set-today": Phrase(zh: "换示例县的日期", en: "sample county's day set"),
  ]
}
