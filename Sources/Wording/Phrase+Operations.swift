extension Phrase {
  public static let schemaIsCurrent = Phrase(
    zh: "数据库结构已是最新", en: "The database is up to date")

  public static func auditIsWhole(events: Int, last: String) -> Phrase {
    Phrase(
      zh: "审计链完整：\(events) 个事件，末尾摘要 \(last)",
      en: "The chain is whole: \(events) events, last digest \(last)")
  }

  public static func eventChanged(_ sequence: Int) -> Phrase {
    Phrase(
      zh: "事件 \(sequence) 的内容与其摘要不符：记录后被改动过",
      en: "event \(sequence) doesn't have its digest: it was changed after it was recorded")
  }

  public static func eventUnlinked(_ sequence: Int) -> Phrase {
    Phrase(
      zh: "事件 \(sequence) 接不上前一事件：其前有事件被删除、插入或调换",
      en: "event \(sequence) doesn't follow the one before it: events were removed, added or moved")
  }

  public static func contentChanged(_ id: String) -> Phrase {
    Phrase(
      zh: "文件 \(id) 的内容与记录的摘要不符",
      en: "file \(id) doesn't have the digest that was recorded for it")
  }

  public static func factsChanged(_ sequence: Int) -> Phrase {
    Phrase(
      zh: "事件 \(sequence) 所记的事实与其封存的摘要不符：有事实被改动、删除或添加",
      en:
        "the facts of event \(sequence) aren't those it sealed: some were changed, removed or added"
    )
  }

  public static func backupExists(_ file: String) -> Phrase {
    Phrase(zh: "\(file) 已存在，请换一个文件名", en: "\(file) exists already; choose another name")
  }

  public static func cannotWrite(_ file: String) -> Phrase {
    Phrase(
      zh: "不能写入 \(file)，请检查文件夹和权限",
      en: "\(file) can't be written; check the folder and its permissions")
  }

  public static func backedUp(_ rows: Int, to file: String) -> Phrase {
    Phrase(zh: "已备份 \(rows) 行到 \(file)", en: "Backed up \(rows) rows to \(file)")
  }

  public static func restored(_ rows: Int, to database: String) -> Phrase {
    Phrase(zh: "已恢复 \(rows) 行到 \(database)", en: "Restored \(rows) rows to \(database)")
  }

  public static func restoredWithDefects(_ count: Int) -> Phrase {
    Phrase(
      zh: "恢复的档案有 \(count) 处与审计链不符，用 junheng audit verify 查看",
      en: "the restored record has \(count) defects; 'junheng audit verify' names them")
  }
}
