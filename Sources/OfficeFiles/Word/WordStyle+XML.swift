extension WordStyle {
  /// The typeface by the name that bureaus' own machines know; a machine without
  /// it shows another and keeps the name.
  var font: String {
    switch self {
    case .title: "方正小标宋简体"
    case .heading: "黑体"
    case .note: "楷体_GB2312"
    case .centred, .addressee, .body, .signature: "仿宋_GB2312"
    }
  }

  private var name: String {
    switch self {
    case .title: "公文标题"
    case .centred: "发文字号"
    case .addressee: "主送"
    case .heading: "一级标题"
    case .body: "公文正文"
    case .signature: "署名"
    case .note: "附注"
    }
  }

  private var paragraphProperties: String {
    switch self {
    case .title, .centred: "<w:jc w:val=\"center\"/>"
    case .signature: "<w:ind w:rightChars=\"400\" w:right=\"1280\"/><w:jc w:val=\"right\"/>"
    case .heading: "<w:keepNext/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>"
    case .body: "<w:jc w:val=\"both\"/>"
    case .addressee, .note: ""
    }
  }

  private var xml: String {
    "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"\(rawValue)\">"
      + "<w:name w:val=\"\(name)\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>"
      + "<w:pPr>\(paragraphProperties)</w:pPr><w:rPr>\(WordStyle.fonts(font))</w:rPr></w:style>"
  }

  private static func fonts(_ name: String) -> String {
    "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\" w:eastAsia=\"\(name)\" w:cs=\"\(name)\" "
      + "w:hint=\"eastAsia\"/>"
  }

  /// The part `word/styles.xml`.
  static let stylesXML: String = {
    let normal = fonts("仿宋_GB2312")
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      + "<w:docDefaults><w:rPrDefault><w:rPr>\(normal)<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"
      + "<w:lang w:val=\"zh-CN\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
      + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
      + "<w:name w:val=\"Normal\"/><w:rPr>\(normal)<w:sz w:val=\"32\"/></w:rPr></w:style>"
      + allCases.map(\.xml).joined() + "</w:styles>"
  }()

  /// The part `word/fontTable.xml`: what to take where a typeface is missing.
  static let fontTableXML: String = {
    let others = [
      ("方正小标宋简体", "SimSun"), ("黑体", "SimHei"), ("楷体_GB2312", "KaiTi"),
      ("仿宋_GB2312", "FangSong"), ("宋体", "SimSun"),
    ]
    let fonts = others.map {
      "<w:font w:name=\"\($0)\"><w:altName w:val=\"\($1)\"/><w:charset w:val=\"86\"/></w:font>"
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      + fonts.joined() + "</w:fonts>"
  }()
}
