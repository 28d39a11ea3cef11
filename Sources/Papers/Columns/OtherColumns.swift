/// The columns of the sheet 岗位.
enum PostColumn: Int, SheetColumns {
  case school, stage, subject, need

  static let sheet = CountySheet.posts

  var heading: ColumnHeading {
    switch self {
    case .school: ColumnHeading("学校代码", "school", required: true, aliases: ["school code"])
    case .stage: ColumnHeading("学段", "stage", required: true)
    case .subject: ColumnHeading("学科", "subject", required: true)
    case .need: ColumnHeading("需求人数", "need", required: true)
    }
  }
}

/// The columns of the sheet 结对.
enum PairColumn: Int, SheetColumns {
  case helper, helped, kind, start, end

  static let sheet = CountySheet.pairs

  var heading: ColumnHeading {
    switch self {
    case .helper: ColumnHeading("支援校代码", "helper", required: true)
    case .helped: ColumnHeading("受援校代码", "helped", required: true)
    case .kind: ColumnHeading("类型", "kind", required: true)
    case .start: ColumnHeading("起", "start", aliases: ["起始", "from"])
    case .end: ColumnHeading("止", "end", aliases: ["截止", "to"])
    }
  }
}

/// The columns of the sheet 对调.
enum SwapColumn: Int, SheetColumns {
  case teacher, targets

  static let sheet = CountySheet.swaps

  var heading: ColumnHeading {
    switch self {
    case .teacher: ColumnHeading("教师编号", "teacher", required: true, aliases: ["teacher id"])
    case .targets: ColumnHeading("目标", "targets", required: true, aliases: ["target"])
    }
  }
}
