public import Policy

extension CellProblem {
  /// The whole problem in one sentence: place, person, found, allowed, advice.
  public func sentence(in language: Language) -> String {
    switch language {
    case .zh: "\(place(in: .zh))：\(reason(in: .zh))。"
    case .en: "\(place(in: .en)): \(reason(in: .en))."
    }
  }

  /// Where it is and whose row, such as `教师 第17行 D列「学段」（张三）`.
  public func place(in language: Language) -> String {
    var parts = [sheet]
    switch language {
    case .zh:
      if let row { parts.append("第\(row)行") }
      if let column {
        parts.append(
          column.letters.isEmpty ? "「\(column.name)」" : "\(column.letters)列「\(column.name)」")
      }
      return parts.joined(separator: " ") + (subject.isEmpty ? "" : "（\(subject)）")
    case .en:
      if let row { parts.append("row \(row)") }
      if let column {
        parts.append(
          column.letters.isEmpty ? "'\(column.name)'" : "column \(column.letters) '\(column.name)'")
      }
      return parts.joined(separator: ", ") + (subject.isEmpty ? "" : " (\(subject))")
    }
  }

  /// What was found, what is allowed and what to do.
  public func reason(in language: Language) -> String {
    var sentence = kind.title[language]
    switch language {
    case .zh:
      if !found.isEmpty { sentence += "，填的是“\(found)”" }
      if !allowed.zh.isEmpty { sentence += "，应为 \(allowed.zh)" }
      if let suggestion { sentence += "；是不是“\(suggestion)”" }
    case .en:
      if !found.isEmpty { sentence += ", found '\(found)'" }
      if !allowed.en.isEmpty { sentence += ", expected \(allowed.en)" }
      if let suggestion { sentence += "; did you mean '\(suggestion)'" }
    }
    return sentence
  }
}

extension ProblemKind {
  /// What is wrong, in a few words.
  public var title: LocalizedText {
    switch self {
    case .missingSheet: LocalizedText(zh: "缺少工作表", en: "the sheet is missing")
    case .missingHeader: LocalizedText(zh: "前 20 行没有找到表头", en: "no header row in the first 20 rows")
    case .missingColumn: LocalizedText(zh: "缺少必填列", en: "a required column is missing")
    case .duplicateColumn: LocalizedText(zh: "同名的列出现两次", en: "the column appears twice")
    case .duplicateKey: LocalizedText(zh: "编号重复", en: "the key appears twice")
    case .noRows: LocalizedText(zh: "表中没有数据", en: "the sheet has no rows")
    case .missingValue: LocalizedText(zh: "必填项没有填写", en: "a required value is missing")
    case .errorValue:
      LocalizedText(zh: "单元格是公式错误值", en: "the cell holds a formula's error")
    case .unknownWord: LocalizedText(zh: "不是规定的代码或名称", en: "not one of the codes or words")
    case .notANumber: LocalizedText(zh: "不是数字", en: "not a number")
    case .outOfRange: LocalizedText(zh: "数值超出范围", en: "the number is out of range")
    case .notAMonth: LocalizedText(zh: "年月不能识别", en: "not a year and month")
    case .ambiguousMonth:
      LocalizedText(zh: "可能是 1 月，也可能是 10 月，已按 1 月读取", en: "January or October; read as January")
    case .roundedDown: LocalizedText(zh: "小数已舍去", en: "the fraction was dropped")
    case .unknownSubject:
      LocalizedText(zh: "不在课程方案的学科中，已原样保留", en: "not a subject of the curriculum; kept as it is")
    case .halfLocation:
      LocalizedText(zh: "经度和纬度须同时填写", en: "longitude and latitude belong together")
    case .unlikelyLocation:
      LocalizedText(zh: "坐标不在我国境内", en: "the coordinates aren't in China")
    case .personalData:
      LocalizedText(
        zh: "含公民身份号码，本系统不需要，建议删除该列",
        en: "holds citizen identity numbers, which aren't needed; delete the column")
    case .unknownSchool: LocalizedText(zh: "学校表中没有这个学校代码", en: "no school has this code")
    case .unknownTeacher: LocalizedText(zh: "教师表中没有这个编号", en: "no teacher has this number")
    case .unknownWish: LocalizedText(zh: "志愿学校不在学校表中", en: "the wished school isn't in the sheet")
    case .uselessWish:
      LocalizedText(zh: "志愿重复或就是现任教学校", en: "the wish is repeated or is the present school")
    case .unknownTarget:
      LocalizedText(zh: "既不是学校代码，也不是乡镇名称", en: "neither a school code nor a township")
    case .unknownSpouse:
      LocalizedText(zh: "配偶编号不在教师表中", en: "the spouse isn't among the teachers")
    case .oneSidedSpouse:
      LocalizedText(zh: "配偶一方没有互填编号", en: "the spouse doesn't name this teacher")
    case .stageNotRun:
      LocalizedText(zh: "该办学类型没有这个学段", en: "a school of this type doesn't run the stage")
    case .datesOutOfOrder: LocalizedText(zh: "日期先后矛盾", en: "the dates are out of order")
    case .unlikelyAge: LocalizedText(zh: "年龄不合常理", en: "the age isn't plausible")
    case .volunteerWithoutWishes:
      LocalizedText(zh: "自愿交流但没有填志愿", en: "a volunteer without wishes")
    case .wishesWithoutVolunteer:
      LocalizedText(zh: "填了志愿但没有勾选自愿", en: "wishes without volunteering")
    case .classesWithoutPupils:
      LocalizedText(zh: "有班级但没有学生", en: "classes without pupils")
    case .pupilsWithoutClasses:
      LocalizedText(zh: "有学生但没有班级", en: "pupils without classes")
    case .duplicatePerson:
      LocalizedText(
        zh: "同校有姓名、性别、出生年月相同的人，可能重复",
        en: "somebody of the same name, sex and birth month is at the same school")
    case .pairedWithItself:
      LocalizedText(zh: "支援校和受援校相同", en: "a school is paired with itself")
    case .unknownOffer: LocalizedText(zh: "岗位表中没有这个岗位编号", en: "no post has this number")
    case .repeatedWish:
      LocalizedText(zh: "同一岗位填了两次，只算第一次", en: "the post is wished for twice; the first counts")
    case .unknownScope:
      LocalizedText(
        zh: "既不是全县，也不是岗位表中的学区或学校", en: "neither the county nor a district or school with posts")
    case .districtDiffers:
      LocalizedText(zh: "同一学校填了不同的学区", en: "the school is given in two districts")
    case .otherSchool:
      LocalizedText(
        zh: "不是本校；调动、交流不在这张表里办",
        en: "isn't this school's; nobody is moved by this file")
    case .teacherElsewhere:
      LocalizedText(
        zh: "该编号的教师编制在别的学校；请核对编号，调入由人事科办理",
        en:
          "another school employs the teacher of this number; check it, the personnel section moves people"
      )
    }
  }
}
