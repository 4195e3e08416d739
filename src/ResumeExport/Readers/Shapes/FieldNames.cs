using ResumeExport.Normalisation;

namespace ResumeExport.Readers.Shapes;

/// <summary>What the members of résumé files are called in all the shapes that people use, as names of JSON Resume 1.0.</summary>
internal static class FieldNames
{
    /// <summary>Folds a name: <c>startDate</c>, <c>start_date</c> and <c>Start Date</c> are <c>startdate</c>.</summary>
    public static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(WordFolding.FoldOne));

    /// <summary>Returns what a member of the person's data holds; null when it is nothing that JSON Resume has.</summary>
    public static string? OfPerson(string key) => key switch
    {
        "name" or "fullname" or "nomcomplet" or "nombrecompleto" or "nomecompleto" or "vollername" or "фио" or "adsoyad" or "성명" or "名前" or "الاسم" or "نام" or "姓名" or "名字" or "氏名" or "이름" or "nombre" or "nom" or "nome" => "name",
        "firstname" or "givenname" or "first" or "vorname" or "forename" or "prenom" or "primeiro nome" or "имя" or "ad" => "firstName",
        "lastname" or "surname" or "familyname" or "last" or "nachname" or "nomdefamille" or "apellidos" or "apellido" or "cognome" or "sobrenome" or "фамилия" or "soyad" => "lastName",
        "label" or "title" or "headline" or "jobtitle" or "position" or "role" or "tagline" or "profession" or "occupation" or "subtitle" or "designation" or "职位" or "titre" or "titulo" or "headlines" or "positiontitle" or "currenttitle" or "jobtitles" => "label",
        "email" or "mail" or "emails" or "emailaddress" or "邮箱" => "email",
        "phone" or "tel" or "telephone" or "mobile" or "phonenumber" or "cell" or "phones" or "mobilephone" or "电话" or "手机" => "phone",
        "url" or "website" or "homepage" or "web" or "blog" or "site" or "portfolio" or "websites" or "personalwebsite" => "url",
        "summary" or "about" or "aboutme" or "bio" or "objective" or "description" or "intro" or "introduction" or "statement" or "brief" or "自我评价" or "aboutmedesc" or "profilesummary" or "biography" or "personalstatement" or "overview" => "summary",
        "location" or "localisation" or "ubicacion" or "localizacao" or "address" or "city" or "residence" or "basedin" or "地址" or "城市" => "location",
        "profiles" or "social" or "socials" or "socialnetworks" or "networks" or "accounts" or "links" or "sociallinks" or "socialmedia" or "socialprofiles" or "customconnections" => "profiles",
        "image" or "photo" or "picture" or "avatar" or "thumb" or "profilepicture" or "profileimage" or "headshot" => "image",
        _ => null,
    };

    /// <summary>True for members that hold the person's data as an object.</summary>
    public static bool IsPerson(string key) => key is
        "basics" or "basic" or "contact" or "contacts" or "header" or "personal" or "profile" or "bio" or "info" or "basicinfo" or "person" or "about" or "aboutme" or "personalinfo" or "personalinformation" or "contactinfo"
            or "contactinformation" or "contactdetails" or "personaldetails" or "personaldata" or "me" or "user" or "candidate" or "profileinfo" or "details" or "基本信息" or "个人信息" or "社交" or "characteristics" or "disposition" or "sidebar" or "coordonnees" or "kontakt" or "contacto" or "contatti" or "contato" or "контакты" or "personliches" or "个人资料" or "基本资料" or "main" or "general" or "generalinformation" or "identity" or "identite" or "hero";

    /// <summary>True for names of networks, whose value is an address or an account.</summary>
    public static bool IsNetwork(string key) => key is
        "linkedin" or "github" or "gitlab" or "twitter" or "x" or "xing" or "facebook" or "instagram" or "youtube" or "medium" or "stackoverflow" or "kaggle" or "behance" or "dribbble" or "telegram" or "skype" or "bitbucket"
            or "mastodon" or "orcid" or "googlescholar" or "scholar" or "researchgate" or "codepen" or "leetcode" or "hackerrank" or "wechat" or "qq" or "gitee" or "zhihu" or "juejin" or "csdn" or "bluesky" or "devto" or "npm";

    /// <summary>Returns the member of the array <paramref name="array"/> of JSON Resume that a name stands for; null when it is none.</summary>
    public static string? OfItem(string array, string key) => array switch
    {
        "work" => Job(key),
        "volunteer" => Job(key) is { } field ? field == "name" ? "organization" : field : null,
        "education" => School(key),
        "projects" => Project(key),
        "awards" => Award(key),
        "certificates" => Certificate(key),
        "publications" => Publication(key),
        "skills" => Skill(key),
        "languages" => Language(key),
        "interests" => Skill(key),
        "references" => Reference(key),
        _ => null,
    };

    /// <summary>Returns the dates that a name stands for.</summary>
    public static string? OfDates(string key) => key switch
    {
        "startdate" or "start" or "from" or "begin" or "startedat" or "starttime" or "startsat" or "fromdate" or "startedon" or "joined" or "joindate" or "startmonth" or "datedebut" or "debut" or "fechainicio" or "fechadeinicio" or "datainicio" or "datadeinicio" or "datainizio" or "startdatum" or "begindate" or "datestart" or "since" or "开始时间" or "startyear" => "startDate",
        "enddate" or "end" or "to" or "until" or "till" or "endedat" or "endtime" or "endsat" or "todate" or "endedon" or "left" or "leavedate" or "endmonth" or "datefin" or "fechafin" or "fechadefin" or "datafim" or "datafine" or "enddatum" or "finishdate" or "dateend" or "finish" or "结束时间" or "endyear" => "endDate",
        "date" or "dates" or "period" or "time" or "years" or "year" or "daterange" or "when" or "timeframe" or "timeline" or "worktime" or "edutime" or "projecttime" or "tenure" or "time_period" or "timeperiod" or "时间" or "duration" or "span" or "timespan" or "interval" or "term" or "employmentperiod" or "workperiod" or "datesemployed" or "graduated" or "graduation" or "graduationdate" or "graduationyear" or "yearofgraduation" or "yearofcompletion" or "completiondate" or "conferred" => "x-period",
        _ => null,
    };

    private static string? Job(string key) => key switch
    {
        "name" or "company" or "companyname" or "employer" or "organization" or "organisation" or "org" or "firm" or "client" or "institution" or "workplace" or "公司" or "公司名称" or "employername" or "companyorg" => "name",
        "position" or "title" or "role" or "jobtitle" or "job" or "designation" or "occupation" or "departmentname" or "职位" or "岗位" or "positiontitle" => "position",
        "location" or "city" or "place" or "address" or "where" or "joblocation" => "location",
        "url" or "website" or "link" or "companyurl" or "homepage" or "companywebsite" => "url",
        "summary" or "overview" or "about" or "workdesc" or "jobdescription" or "intro" or "brief" => "summary",
        "description" or "desc" => "description",
        _ => Highlights(key) ?? OfDates(key) ?? Column(key, "name", "position"),
    };

    private static string? School(string key) => key switch
    {
        "institution" or "school" or "university" or "college" or "name" or "organization" or "organisation" or "schoolname" or "institute" or "academy" or "学校" or "institutionname" => "institution",
        "studytype" or "degree" or "qualification" or "credential" or "academicdegree" or "diploma" or "degreetype" or "学历" or "title" or "degreename" or "educationlevel" => "studyType",
        "area" or "major" or "field" or "fieldofstudy" or "program" or "programme" or "discipline" or "subject" or "specialization" or "course" or "专业" or "majors" or "study" => "area",
        "score" or "gpa" or "grade" or "cgpa" or "marks" or "result" => "score",
        "location" or "city" or "place" or "address" => "location",
        "url" or "website" or "link" => "url",
        "courses" or "coursework" or "relevantcourses" or "curriculum" => "courses",
        _ => OfDates(key) ?? Column(key, "institution", "studyType"),
    };

    // What a column of a table is called in one of fourteen languages, a member may be called as well.
    private static string? Column(string key, string organisation, string role) => ColumnWords.MeaningOf(key) switch
    {
        ColumnMeaning.Organisation => organisation,
        ColumnMeaning.Role => role,
        ColumnMeaning.Location => "location",
        ColumnMeaning.Period => "x-period",
        ColumnMeaning.Start => "startDate",
        ColumnMeaning.End => "endDate",
        _ => null,
    };

    private static string? Project(string key) => key switch
    {
        "name" or "title" or "project" or "projectname" or "项目名称" => "name",
        "description" or "summary" or "desc" or "about" or "projectdesc" or "tagline" => "description",
        "url" or "website" or "link" or "repo" or "repository" or "github" or "homepage" => "url",
        "entity" or "organization" or "client" or "company" => "entity",
        "roles" or "role" or "position" or "projectrole" => "roles",
        _ => Highlights(key) ?? OfDates(key),
    };

    private static string? Award(string key) => key switch
    {
        "title" or "name" or "award" or "honor" => "title",
        "awarder" or "issuer" or "organization" or "by" or "from" or "institution" or "organisation" => "awarder",
        "summary" or "description" or "details" or "desc" => "summary",
        "date" or "year" or "time" or "awardtime" or "awardinfo" or "releasedate" => key == "awardinfo" ? "title" : "date",
        _ => null,
    };

    private static string? Certificate(string key) => key switch
    {
        "name" or "title" or "certificate" or "certification" => "name",
        "issuer" or "authority" or "organization" or "by" or "provider" or "organisation" or "from" or "institution" => "issuer",
        "date" or "year" or "issued" or "issuedate" or "dateissued" or "time" => "date",
        "url" or "link" or "website" => "url",
        _ => null,
    };

    private static string? Publication(string key) => key switch
    {
        "name" or "title" => "name",
        "publisher" or "journal" or "venue" or "conference" or "publication" => "publisher",
        "releasedate" or "date" or "year" or "published" => "releaseDate",
        "url" or "link" or "website" => "url",
        "summary" or "description" or "abstract" => "summary",
        _ => null,
    };

    private static string? Skill(string key) => key switch
    {
        "name" or "category" or "group" or "label" or "area" or "type" or "title" or "skillname" or "skill" or "skillset" => "name",
        "keywords" or "items" or "skills" or "list" or "technologies" or "values" or "details" or "elements" or "tags" or "skilldesc" or "entries" or "content" => "keywords",
        "level" or "proficiency" or "rating" or "skilllevel" => "level",
        _ => null,
    };

    private static string? Language(string key) => key switch
    {
        "language" or "name" or "lang" or "idiom" or "label" => "language",
        "fluency" or "level" or "proficiency" or "details" => "fluency",
        _ => null,
    };

    private static string? Reference(string key) => key switch
    {
        "name" or "author" or "who" => "name",
        "reference" or "text" or "quote" or "testimonial" or "summary" or "content" => "reference",
        _ => null,
    };

    private static string? Highlights(string key) => key switch
    {
        "highlights" or "bullets" or "responsibilities" or "achievements" or "accomplishments" or "tasks" or "duties" or "points" or "descriptions" or "contributions" or "bulletpoints" or "details" or "items" or "projectcontent" => "highlights",
        _ => HeadWords.IsBodyHeading(key) ? "highlights" : null,
    };
}
