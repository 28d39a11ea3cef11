internal import Staffing

/// The columns of the sheet 学校.
enum SchoolColumn: Int, SheetColumns {
  case id, name, township, district, area, kind
  case primaryPupils, primaryClasses, juniorPupils, juniorClasses, seniorPupils, seniorClasses
  case establishment, role, hardship, group, alliance, longitude, latitude

  static let sheet = CountySheet.schools

  var heading: ColumnHeading {
    switch self {
    case .id: ColumnHeading("学校代码", "school", required: true, aliases: ["学校标识码", "school code"])
    case .name: ColumnHeading("学校名称", "name", required: true, aliases: ["school name"])
    case .township: ColumnHeading("乡镇", "township", aliases: ["乡镇街道"])
    case .district: ColumnHeading("学区", "district")
    case .area: ColumnHeading("城乡分类", "area", required: true)
    case .kind: ColumnHeading("办学类型", "type", required: true, aliases: ["kind"])
    case .primaryPupils: ColumnHeading("小学学生数", "primary pupils")
    case .primaryClasses: ColumnHeading("小学班数", "primary classes")
    case .juniorPupils: ColumnHeading("初中学生数", "junior pupils")
    case .juniorClasses: ColumnHeading("初中班数", "junior classes")
    case .seniorPupils: ColumnHeading("高中学生数", "senior pupils")
    case .seniorClasses: ColumnHeading("高中班数", "senior classes")
    case .establishment: ColumnHeading("编制数", "establishment")
    case .role: ColumnHeading("角色", "role")
    case .hardship: ColumnHeading("艰苦等级", "hardship")
    case .group: ColumnHeading("集团", "group")
    case .alliance: ColumnHeading("联盟", "alliance")
    case .longitude: ColumnHeading("经度", "lon", aliases: ["longitude"])
    case .latitude: ColumnHeading("纬度", "lat", aliases: ["latitude"])
    }
  }

  static func pupils(_ stage: Stage) -> SchoolColumn {
    switch stage {
    case .primary: .primaryPupils
    case .junior: .juniorPupils
    case .senior: .seniorPupils
    }
  }

  static func classes(_ stage: Stage) -> SchoolColumn {
    switch stage {
    case .primary: .primaryClasses
    case .junior: .juniorClasses
    case .senior: .seniorClasses
    }
  }
}
