/// One's own account: password, second factor, sessions, delegations.
extension Phrase {
  public static let passwordSet = Phrase(zh: "密码设置于", en: "Password set")
  public static let secondFactor = Phrase(zh: "动态验证码", en: "Second factor")
  public static let setUp = Phrase(zh: "已设置", en: "set up")
  public static let notSetUp = Phrase(zh: "未设置", en: "not set up")
  public static let changePassword = Phrase(zh: "更换密码", en: "Change the password")
  public static let setUpSecondFactor = Phrase(zh: "设置动态验证码", en: "Set up a second factor")
  public static let sessions = Phrase(zh: "登录设备", en: "Where you are signed in")
  public static let startedAt = Phrase(zh: "登录时间", en: "Signed in")
  public static let lastSeen = Phrase(zh: "最近使用", en: "Last used")
  public static let networkAddress = Phrase(zh: "网络地址", en: "Address")
  public static let browserName = Phrase(zh: "浏览器", en: "Browser")
  public static let thisOne = Phrase(zh: "本设备", en: "this one")
  public static let endOthers = Phrase(zh: "退出其他设备", en: "End the others")
  public static let othersEnded = Phrase(
    zh: "其他设备已退出。", en: "The other sessions have ended.")

  public static let delegations = Phrase(zh: "委托代办", en: "Standing in")
  public static let delegationsNote = Phrase(
    zh: "外出期间可请同事代为办理。代办的每一步都同时记录两人；本人档案和管理员职责不能委托。",
    en:
      "A colleague may act for you while you're away. Whatever they do bears both names; your own file and an administrator's duties can't be lent."
  )
  public static let lentTo = Phrase(zh: "已委托", en: "Lent to")
  public static let lentBy = Phrase(zh: "受委托于", en: "Lent by")
  public static let endIt = Phrase(zh: "收回", en: "End it")
  public static let actForThem = Phrase(zh: "开始代办", en: "Act for them")
  public static let actForOneself = Phrase(zh: "回到本人身份", en: "Back to yourself")
  public static let colleague = Phrase(zh: "同事的账号", en: "The colleague's account")
  public static let colleagueHint = Phrase(
    zh: "登录时输入的账号，不是姓名。", en: "What they type to sign in, not their name.")
  public static let firstDay = Phrase(zh: "起", en: "First day")
  public static let lastDay = Phrase(zh: "止", en: "Last day")
  public static let delegate = Phrase(zh: "委托", en: "Delegate")
  public static let delegated = Phrase(zh: "委托已登记。", en: "The delegation is recorded.")
  public static let delegationEnded = Phrase(zh: "委托已收回。", en: "The delegation has ended.")
  public static let actingForOneself = Phrase(
    zh: "已回到本人身份。", en: "You act for yourself again.")
  public static func actingFor(_ name: String) -> Phrase {
    Phrase(
      zh: "现在代 \(name) 办理，每一步都会同时记录两人。",
      en: "You now act for \(name); whatever you do bears both names.")
  }

  public static let currentPassword = Phrase(zh: "当前密码", en: "Current password")
  public static let newPassword = Phrase(zh: "新密码", en: "New password")
  public static let passwordAgain = Phrase(zh: "再输入一次", en: "Once more")
  public static func passwordRules(length: Int, kinds: Int) -> Phrase {
    Phrase(
      zh: "至少 \(length) 个字符；大写、小写、数字、其他符号（含汉字）四类中至少 \(kinds) 类；不含账号和姓名。",
      en:
        "At least \(length) signs; \(kinds) of the four kinds capitals, small letters, digits, others; without your name."
    )
  }
  public static let passwordIsDue = Phrase(
    zh: "请先更换密码：当前密码由他人发放，或已到更换期限。",
    en: "First replace the password: somebody else gave it to you, or it has grown old.")
  public static let passwordsDiffer = Phrase(
    zh: "两次输入的新密码不同，请重新输入。", en: "The two new passwords differ; type them again.")
  public static let passwordChanged = Phrase(
    zh: "密码已更换，其他设备已退出。", en: "The password is changed and other sessions have ended.")

  public static let code = Phrase(zh: "验证码", en: "Code")
  public static let codeHint = Phrase(
    zh: "应用中当前显示的六位数字。", en: "The six digits that the app shows now.")
  public static let codeOrRecovery = Phrase(
    zh: "手机应用中当前的六位数字；手机不在身边时，输入一个恢复码。",
    en: "The six digits that your app shows now, or one recovery code.")
  public static let secondFactorIsDue = Phrase(
    zh: "您的角色须使用两种鉴别方式，请先设置。", en: "Your role needs a second factor; set it up first.")
  public static let secondFactorHow = Phrase(
    zh: "用手机的身份验证器应用扫描下面的二维码，再输入应用显示的6位验证码。",
    en: "Scan the square code with an authenticator app, then type the 6 digits that it shows."
  )
  public static let secondFactorCode = Phrase(
    zh: "动态验证码密钥的二维码", en: "Square code with the key for the authenticator app")
  public static let orTypeSecret = Phrase(
    zh: "不能扫描时，在应用中选择“手动输入”，录入这个密钥（TOTP，30秒，6位）：",
    en: "If you can't scan it, enter this key by hand (TOTP, 30 seconds, 6 digits):")
  public static let openInApp = Phrase(zh: "在本机的应用中打开", en: "Open in an app on this device")
  public static let recoveryCodes = Phrase(zh: "恢复码", en: "Recovery codes")
  public static let recoveryCodesNote = Phrase(
    zh: "动态验证码已设置。请抄下或打印这些恢复码，手机丢失时每个可用一次。此页只显示这一次。",
    en:
      "The second factor is set up. Write these codes down or print them: each is good once without the phone. They're shown this once."
  )
  public static let keptThem = Phrase(zh: "已保存", en: "I have kept them")
  public static let noFieldKey = Phrase(
    zh: "服务器没有字段密钥，不能设置动态验证码。请系统管理员用 JUNHENG_KEY_FILE 指定密钥文件。",
    en: "The server has no field key, so no second factor. The operator sets JUNHENG_KEY_FILE.")

  public static let grantedRole = Phrase(zh: "角色", en: "Role")
  public static let reach = Phrase(zh: "范围", en: "Where")
  public static let period = Phrase(zh: "期间", en: "When")
  public static let inForce = Phrase(zh: "今天有效", en: "Today")
  public static let everywhere = Phrase(zh: "全县", en: "the whole county")
}

/// Accounts, grants and the audit log, as the three administrators see them.
extension Phrase {
  public static let accountsLead = Phrase(
    zh: "系统管理员建立、停用账号，发放一次性密码；角色由安全管理员授予。",
    en:
      "The system administrator makes and closes accounts and hands out one-time passwords; the security administrator grants roles."
  )
  public static let newAccount = Phrase(zh: "新建账号", en: "New account")
  public static let accountNameHint = Phrase(
    zh: "3至40个英文字母、数字、点、横线或下划线，例如工号。",
    en: "3 to 40 letters, digits, dots, dashes or underscores, such as a staff number.")
  public static let ownTeacherNumber = Phrase(zh: "教师编号", en: "Teacher number")
  public static let teacherNumberHint = Phrase(
    zh: "教师本人才填，用于查看本人档案。", en: "For teachers only: whose file is their own.")
  public static let addAccount = Phrase(zh: "建立账号", en: "Make the account")
  public static let state = Phrase(zh: "状态", en: "State")
  public static let open = Phrase(zh: "可登录", en: "open")
  public static let closed = Phrase(zh: "已停用", en: "closed")
  public static let awaitsChange = Phrase(zh: "待换密码", en: "one-time password")
  public static let lockAccount = Phrase(zh: "停用账号", en: "Close the account")
  public static let openAccount = Phrase(zh: "启用并解除锁定", en: "Open it, forget wrong tries")
  public static let resetPassword = Phrase(zh: "发放一次性密码", en: "Give a one-time password")
  public static let removeSecondFactor = Phrase(
    zh: "解除动态验证码", en: "Remove the second factor")
  public static let accountLocked = Phrase(
    zh: "账号已停用，登录已结束。", en: "The account is closed and its sessions have ended.")
  public static let accountOpened = Phrase(zh: "账号已启用。", en: "The account is open.")
  public static let secondFactorRemoved = Phrase(
    zh: "动态验证码已解除。", en: "The second factor is removed.")
  public static let oneTimePasswordTitle = Phrase(zh: "一次性密码", en: "One-time password")
  public static let oneTimePasswordNote = Phrase(
    zh: "只显示这一次。请当面交给本人，首次登录时必须更换，七天内有效。",
    en:
      "Shown this once. Hand it over in person; it's replaced at the first sign-in, within a week.")
  public static let backToAccount = Phrase(zh: "返回账号", en: "Back to the account")

  public static let grantsLead = Phrase(
    zh: "安全管理员按学校和期间授予角色；系统、安全、审计管理员须由三人分别担任。",
    en:
      "The security administrator grants roles at places for periods; system, security and audit administrator are three people."
  )
  public static let grantRole = Phrase(zh: "授予角色", en: "Grant a role")
  public static let schoolCodes = Phrase(zh: "学校代码", en: "School codes")
  public static let schoolCodesHint = Phrase(
    zh: "只用于校长、校务员、龙头校；多所学校用逗号分开。",
    en: "For heads, clerks and lead schools only; with commas between several.")
  public static let roleGranted = Phrase(zh: "角色已授予。", en: "The role is granted.")
  public static let endGrant = Phrase(zh: "今天起结束", en: "End it today")
  public static let grantEnded = Phrase(zh: "授权已结束。", en: "The grant has ended.")

  public static let auditLead = Phrase(
    zh: "每一步办理都按顺序记录，环环相扣，改动、缺失、插入都能发现。",
    en: "Everything done is recorded in a chain, so that a changed, missing or foreign row shows.")
  public static let auditNumber = Phrase(zh: "序号", en: "No.")
  public static let auditWhen = Phrase(zh: "时间", en: "When")
  public static let auditWho = Phrase(zh: "办理人", en: "Who")
  public static let auditWhat = Phrase(zh: "事项", en: "What")
  public static let auditSubject = Phrase(zh: "对象", en: "Of what")
  public static let auditDetails = Phrase(zh: "详情", en: "Details")
  public static let verifyChain = Phrase(zh: "核验整条记录链", en: "Verify the whole chain")
  public static func chainIsWhole(_ events: Int, digest: String) -> Phrase {
    Phrase(
      zh: "核验完毕：\(events) 条记录完整无误，最后一条摘要 \(digest)。",
      en: "Verified: \(events) events are as they were written; the last digest is \(digest).")
  }
  public static func chainIsBroken(_ defects: Int, first: String) -> Phrase {
    Phrase(
      zh: "发现 \(defects) 处异常，第一处：\(first)。请立即停用并报告。",
      en: "\(defects) defects; the first: \(first). Stop and report at once.")
  }
}

extension Phrase {
  public static let pausedUntil = Phrase(zh: "登录暂停至", en: "Paused until")
}

extension Phrase {
  public static let auditFilter = Phrase(
    zh: "办理人、事项或对象", en: "Who, what or of what")
  public static let earlier = Phrase(zh: "更早的记录", en: "Earlier events")
}
