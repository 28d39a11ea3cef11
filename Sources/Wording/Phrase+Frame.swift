/// The frame around every page.
extension Phrase {
  public static let product = Phrase(zh: "均衡", en: "Junheng")
  public static let productLine = Phrase(
    zh: "城乡教师交流轮岗平台", en: "Urban-rural teacher exchange")
  public static let sampleStrip = Phrase(
    zh: "示例县 · 数据虚构 · 示例账号见登录页，密码均为 \(samplePassword)",
    en:
      "Sample county · all data are invented · accounts are on the sign-in page, password \(samplePassword)"
  )
  public static let sampleLabel = Phrase(zh: "数据说明", en: "About the data")
  public static let skip = Phrase(zh: "跳到正文", en: "Skip to the content")
  public static let mainNavigation = Phrase(zh: "主导航", en: "Main navigation")
  public static let quickNavigation = Phrase(zh: "快捷导航", en: "Quick navigation")
  public static let languages = Phrase(zh: "语言", en: "Language")
  public static let search = Phrase(zh: "搜索教师", en: "Search teachers")
  public static let searchHint = Phrase(zh: "姓名、拼音或编号", en: "Name, pinyin or number")
  public static let more = Phrase(zh: "更多", en: "More")
  public static let notYet = Phrase(zh: "尚未开放", en: "not yet")
  public static let breadcrumbs = Phrase(zh: "所在位置", en: "You are here")

  public static let county = Phrase(zh: "本县", en: "The county")
  public static let overview = Phrase(zh: "概览", en: "Overview")
  public static let schools = Phrase(zh: "学校", en: "Schools")
  public static let teachers = Phrase(zh: "教师", en: "Teachers")
  public static let indicators = Phrase(zh: "指标", en: "Indicators")
  public static let rules = Phrase(zh: "规则", en: "Rules")

  public static let helping = Phrase(zh: "帮扶与关爱", en: "Helping")
  public static let learning = Phrase(zh: "教研与成长", en: "Learning")
  public static let running = Phrase(zh: "督导与管理", en: "Running")
  public static let yearSteps = Phrase(zh: "本学年步骤", en: "Steps of the year")
  public static let staffing = Phrase(zh: "核编", en: "Establishment")
  public static let competition = Phrase(zh: "竞聘", en: "Competition")
  public static let nominations = Phrase(zh: "名单", en: "Eligible list")
  public static let wishes = Phrase(zh: "志愿", en: "Wishes")
  public static let plan = Phrase(zh: "计划", en: "Plan")
  public static let notice = Phrase(zh: "公示", en: "Public notice")
  public static let arrival = Phrase(zh: "到岗", en: "Arrival")
  public static let administration = Phrase(zh: "系统管理", en: "Administration")
  public static let accounts = Phrase(zh: "账号", en: "Accounts")
  public static let grants = Phrase(zh: "授权", en: "Grants")
  public static let auditLog = Phrase(zh: "审计日志", en: "Audit log")
  public static let service = Phrase(zh: "在岗", en: "In service")
  public static let appraisal = Phrase(zh: "考核", en: "Appraisal")
  public static let archive = Phrase(zh: "归档", en: "Archive")

  public static func schoolYear(_ year: String) -> Phrase {
    Phrase(zh: "\(year)学年", en: "School year \(year)")
  }

  public static func foot(version: String) -> Phrase {
    Phrase(
      zh: "均衡 \(version)。页面数字由上传的工作簿、规则手册和计划文件算出，可自行复核。",
      en:
        "Junheng \(version). Every figure is computed from the workbook, policy book and plan file; anybody can check it."
    )
  }

  public static let showTable = Phrase(zh: "查看数据表", en: "Show the data table")
  public static let apply = Phrase(zh: "筛选", en: "Apply")
  public static let clear = Phrase(zh: "清除条件", en: "Clear")
  public static let all = Phrase(zh: "全部", en: "All")
  public static let yes = Phrase(zh: "是", en: "Yes")
  public static let no = Phrase(zh: "否", en: "No")
  public static let unknown = Phrase(zh: "未填写", en: "Not given")
  public static let before = Phrase(zh: "现状", en: "Now")
  public static let after = Phrase(zh: "计划后", en: "With the plan")
  public static let change = Phrase(zh: "变化", en: "Change")
  public static let total = Phrase(zh: "合计", en: "Total")
  public static let pages = Phrase(zh: "分页", en: "Pages")
  public static let previous = Phrase(zh: "上一页", en: "Previous")
  public static let next = Phrase(zh: "下一页", en: "Next")
  public static let nothingFound = Phrase(
    zh: "没有符合条件的记录。", en: "Nothing matches these conditions.")
  public static let unconfirmed = Phrase(zh: "待核实", en: "to be confirmed")
  public static let source = Phrase(zh: "依据", en: "Source")

  /// Follows the number of rows shown.
  public static func ofRows(_ total: String) -> Phrase {
    Phrase(zh: " 条，共 \(total) 条", en: " of \(total) rows")
  }
}
