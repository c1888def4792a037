namespace TypedContent.Compiler.Sanitizing.Policy;

/// <summary>What the three policies allow. Everything not listed is removed. Names are in lower case and separated by blanks.</summary>
internal static class PolicyDefaults
{
    /// <summary>Text, structure and tables: the base of every policy.</summary>
    public static readonly ElementRule[] Text =
    [
        new("article"), new("section"), new("nav"), new("aside"), new("header"), new("footer"), new("main"), new("address"),
        new("hgroup"), new("search"),
        new("h1", "align"), new("h2", "align"), new("h3", "align"), new("h4", "align"), new("h5", "align"), new("h6", "align"),
        new("div", "align"), new("p", "align"), new("hr", "align color noshade size width"), new("pre", "width wrap"),
        new("blockquote", "cite"), new("ol", "start reversed type compact"), new("ul", "type compact"), new("menu"),
        new("li", "value type"), new("dl", "compact"), new("dt"), new("dd"), new("figure"), new("figcaption"),
        // No ping: it tells the author about the reader's click.
        new("a", "href target rel rev hreflang type download referrerpolicy name"),
        new("em"), new("strong"), new("small"), new("s"), new("cite"), new("q", "cite"), new("dfn"), new("abbr"),
        new("ruby"), new("rt"), new("rp"), new("rb"), new("rtc"), new("data", "value"), new("time", "datetime"), new("code"),
        new("var"), new("samp"), new("kbd"), new("sub"), new("sup"), new("i"), new("b"), new("u"), new("mark"), new("bdi"),
        new("bdo"), new("span"), new("br", "clear"), new("wbr"), new("ins", "cite datetime"), new("del", "cite datetime"),
        new("details", "open name"), new("summary"), new("label", "for"), new("meter", "value min max low high optimum"),
        new("progress", "value max"),
        new("table", "align bgcolor border cellpadding cellspacing frame rules summary width height"),
        new("caption", "align"), new("colgroup", "span align valign width"), new("col", "span align valign width"),
        new("thead", "align valign"), new("tbody", "align valign"), new("tfoot", "align valign"),
        new("tr", "align valign bgcolor height"),
        new("td", "abbr align axis bgcolor colspan headers height nowrap rowspan scope valign width"),
        new("th", "abbr align axis bgcolor colspan headers height nowrap rowspan scope valign width"),
        // Only as the box of a task list: without forms, an input is kept only if it is a disabled checkbox.
        new("input", "type checked disabled"),
    ];

    /// <summary>Images, audio, and video. No autoplay; frames are rewritten by <see cref="FrameHosts"/>.</summary>
    public static readonly ElementRule[] Media =
    [
        new("img", "src srcset sizes alt width height loading decoding fetchpriority crossorigin referrerpolicy usemap ismap longdesc align border hspace "
            + "vspace"),
        new("picture"), new("source", "src srcset sizes media type width height"),
        new("video", "src poster controls controlslist loop muted playsinline preload width height crossorigin disablepictureinpicture"),
        new("audio", "src controls controlslist loop muted preload crossorigin"),
        new("track", "src kind srclang label default"),
        new("map", "name"), new("area", "alt coords shape href target rel download referrerpolicy hreflang"),
        new("iframe", "src title width height allow allowfullscreen frameborder border framespacing scrolling loading referrerpolicy sandbox marginwidth "
            + "marginheight"),
    ];

    /// <summary>
    /// MathML's presentation elements. <c>maction</c>, <c>mglyph</c>, and links are left out; <c>annotation</c> contains only text. These elements are allowed
    /// only in the MathML namespace.
    /// </summary>
    public static readonly ElementRule[] Math =
    [
        new("math", "xmlns display alttext altimg-width"), new("mi"), new("mn"), new("mo", "form fence separator stretchy symmetric largeop movablelimits "
            + "accent lspace rspace minsize maxsize linebreak"),
        new("ms", "lquote rquote"), new("mtext"), new("mspace", "width height depth linebreak"), new("mrow"),
        new("mfrac", "linethickness numalign denomalign beveled"), new("msqrt"), new("mroot"),
        new("mstyle", "scriptsizemultiplier scriptminsize"), new("merror"), new("mpadded", "width height depth lspace voffset"), new("mphantom"),
        new("mfenced", "open close separators"), new("menclose", "notation"),
        new("msub", "subscriptshift"), new("msup", "superscriptshift"), new("msubsup", "subscriptshift superscriptshift"),
        new("munder", "accentunder align"), new("mover", "accent align"), new("munderover", "accent accentunder align"),
        new("mmultiscripts", "subscriptshift superscriptshift"), new("mprescripts"), new("none"),
        new("mtable", "align rowalign columnalign columnwidth width rowspacing columnspacing rowlines columnlines frame framespacing equalrows "
            + "equalcolumns side minlabelspacing"),
        new("mtr", "rowalign columnalign"), new("mlabeledtr", "rowalign columnalign"),
        new("mtd", "rowspan columnspan rowalign columnalign"),
        new("semantics"), new("annotation", "encoding"),
    ];

    /// <summary>
    /// The part of SVG that only draws. Nothing in it runs, moves, links, fetches, or contains HTML. <c>use</c> and the paints of <c>fill</c> and <c>stroke</c>
    /// refer only to the page itself, and <c>title</c> and <c>desc</c> contain only text. Names are in the SVG namespace, in its case.
    /// </summary>
    public static readonly ElementRule[] Svg =
    [
        new(
            "svg",
            "width height viewBox preserveAspectRatio xmlns x y overflow"), new("g"), new("defs"), new(
                "symbol", "viewBox preserveAspectRatio width height x y refX refY"),
        new("use", "href x y width height"), new("title"), new("desc"),
        new("path", "d pathLength"), new("rect", "x y width height rx ry pathLength"), new("circle", "cx cy r pathLength"),
        new("ellipse", "cx cy rx ry pathLength"), new("line", "x1 y1 x2 y2 pathLength"), new("polyline", "points pathLength"),
        new("polygon", "points pathLength"), new("text", "x y dx dy rotate textLength lengthAdjust"),
        new("tspan", "x y dx dy rotate textLength lengthAdjust"),
        new("linearGradient", "x1 y1 x2 y2 gradientUnits gradientTransform spreadMethod href"),
        new("radialGradient", "cx cy r fx fy fr gradientUnits gradientTransform spreadMethod href"), new("stop", "offset stop-color stop-opacity"),
    ];

    /// <summary>
    /// The attributes that SVG elements may have besides <c>id</c>, <c>class</c>, and those of ARIA. The same names are allowed in their style.
    /// </summary>
    public const string SvgAttributes =
        "fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset "
        + "opacity color transform vector-effect paint-order shape-rendering text-rendering font-family font-size font-style font-weight font-variant "
        + "text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift letter-spacing word-spacing writing-mode direction clip-rule "
        + "stop-color stop-opacity role lang focusable";

    /// <summary>SVG attributes without a meaning in HTML.</summary>
    public const string SvgNoise = "version baseProfile xml:space xml:lang xmlns:xlink xmlns:svg enable-background data-name tabindex";

    /// <summary>Forms, which only <c>Trusted</c> allows. No <c>formaction</c>: a button must not send a form elsewhere.</summary>
    public static readonly ElementRule[] Forms =
    [
        new("form", "action method enctype accept-charset autocomplete novalidate target rel"),
        new("input", "type name value checked disabled placeholder required readonly min max step minlength maxlength pattern size multiple accept "
            + "autocomplete list width height alt"),
        new("button", "type name value disabled"), new("select", "name multiple size disabled required autocomplete"),
        new("option", "value label selected disabled"), new("optgroup", "label disabled"),
        new("textarea", "name rows cols placeholder disabled readonly required maxlength minlength wrap autocomplete"),
        new("label", "for"), new("fieldset", "disabled name"), new("legend"), new("datalist"), new("output", "for name"),
        new("style", "media type"),
    ];

    public const string GlobalAttributes =
        "class id title lang xml:lang dir style hidden translate tabindex role itemscope itemtype itemprop itemid itemref "
        + "property typeof vocab prefix resource about datatype content spellcheck inert draggable";

    /// <summary>The global attributes of <c>Strict</c>: no identifiers and no style.</summary>
    public const string StrictGlobalAttributes = "class title lang dir translate role";

    /// <summary>The attributes that MathML elements may have besides the global ones.</summary>
    public const string MathAttributes =
        "mathvariant mathsize mathcolor mathbackground displaystyle scriptlevel dir fontstyle fontweight fontfamily color background intent arg";

    /// <summary>Attributes with an address, on any element. Their value is always checked.</summary>
    public static readonly (string Name, UrlKind Kind)[] UrlAttributes =
    [
        ("href", UrlKind.Link), ("cite", UrlKind.Link), ("longdesc", UrlKind.Link), ("action", UrlKind.Link),
        ("itemid", UrlKind.Link), ("resource", UrlKind.Link), ("about", UrlKind.Link), ("vocab", UrlKind.Link),
        ("src", UrlKind.Resource), ("poster", UrlKind.Resource), ("usemap", UrlKind.Link),
    ];

    /// <summary>Attributes that name other elements by their identifiers.</summary>
    public const string IdReferences =
        "headers itemref list aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby aria-owns";

    /// <summary>
    /// Schemes that links may have. None of them runs code. Unknown schemes are left out because they may start a program on the reader's machine.
    /// </summary>
    public const string LinkSchemes = "http https mailto tel sms ftp xmpp matrix geo";

    public const string ResourceSchemes = "http https";

    /// <summary>Image types that a data: address may contain. SVG is left out: it is a document that can run scripts.</summary>
    public const string DataImages = "png jpeg jpg pjpeg gif webp avif bmp x-icon vnd.microsoft.icon";

    /// <summary>
    /// data-* attributes through which a widespread library takes commands from the markup: Knockout, Bootstrap (whose tooltips render HTML), rails-ujs,
    /// Stimulus, htmx, Dojo, WordPress, jQuery Mobile, UIkit, Datastar, AngularJS, hyperscript, Phoenix, Rivets, Mavo, Intercooler, OpenUI5, EasyUI,
    /// Featherlight, Reveal and Prism (which fetch the address in them), react-rails, captchas (which call the function that they name), and Alpine under its
    /// second prefix.
    /// </summary>
    public const string CommandAttributes =
        "data-bind data-toggle data-bs-toggle data-remote data-method data-controller data-action data-role data-ajax "
        + "data-signals data-effect data-computed data-init data-ng data-hx data-dojo data-wp data-uk data-on data-turbo data-mce data-script "
        + "data-sse data-ws data-ic data-rv data-mv data-phx data-sap-ui data-options data-featherlight data-markdown data-jsonp data-adapter "
        + "data-include data-import data-react-class data-spy data-bs-spy data-json-signals data-facebox data-reveal-ajax data-eval data-jsaction "
        + "data-x-data data-x-init data-x-bind data-x-on data-x-html data-x-text data-x-model data-x-show data-x-for data-x-if data-x-effect "
        + "data-x-ref data-x-teleport data-x-modelable "
        + "data-callback data-expired-callback data-error-callback data-timeout-callback data-close-callback data-open-callback "
        + "data-chalexpired-callback data-before-interactive-callback data-after-interactive-callback data-unsupported-callback "
        + "data-native-callback data-moment-callback data-login-uri";

    /// <summary>Values that make a data-* attribute a command: a light box then fetches the link's address and writes it into the page.</summary>
    public static readonly (string Name, string Values)[] CommandValues =
    [
        ("data-type", "ajax html iframe inline clone script jsonp external"), ("data-fancybox-type", "ajax html iframe inline swf"),
        ("data-rel", "facebox ajax"), ("data-lightbox-type", "ajax html iframe inline"),
    ];

    /// <summary>Class names that do the same. A name that ends with a hyphen is a prefix.</summary>
    public const string CommandClasses = "fancybox.ajax fancybox.html fancybox.iframe fancybox.inline fancybox.swf use-ajax easyui-";

    /// <summary>Events of libraries: as a part of a data-* name, each names a function to call. HTML's own events are known separately.</summary>
    public const string LibraryEvents =
        "onsuccess onfailure oncomplete onbegin onready oninit onlogin onexpired onopened onclosed onshow onhide onrender onselected onloaded";

    /// <summary>
    /// Prefixes of other attributes whose value a library runs as code or writes into the page: htmx, Alpine, Vue, AngularJS (which strips x and treats all
    /// separators alike), Livewire, Unpoly, Intercooler, UIkit, Mavo, fixi, Aurelia, Qwik.
    /// </summary>
    public const string CommandPrefixes =
        "hx- hx: sse- ws- x- x: x_ v- v: ng- ng: ng_ wire: up- ic- uk- mv- fx- bind- q: phx- rv- dmx- lwc: aura: bind: use: unicorn: u: t-on t-out t-esc "
        + "t-raw t-att ez-on au- amp-bind jsaction jscontroller jsmodel jsinstance jseval jsvalues jsselect jsdisplay jscontent jsname jsdata jsrenderer "
        + "dojotype dojoattach easyui innerhtml outerhtml";

    /// <summary>Suffixes after a dot that make an attribute an Aurelia binding: <c>value.bind</c>, <c>click.delegate</c>.</summary>
    public const string BindingSuffixes = "bind two-way one-way to-view from-view one-time trigger delegate capture call ref for attr class style";

    /// <summary>Attributes that load, run, send, or rename something by themselves on any element. No project can allow them.</summary>
    public const string NeverAttributes =
        "srcdoc formaction ping is slot sandbox allow http-equiv manifest archive code codebase codetype classid data profile background "
        + "dynsrc lowsrc xlink:href xml:base xmlns autofocus autoplay contenteditable popover popovertarget popovertargetaction popoverhovertarget "
        + "command commandfor closedby part exportparts nonce integrity form formmethod formtarget formenctype formnovalidate dirname shadowrootmode "
        + "shadowroot shadowrootclonable shadowrootserializable shadowrootdelegatesfocus shadowrootadoptedstylesheets "
        + "shadowrootcustomelementregistry target name id style src href srcset action poster data-bind script "
        + "attributionsrc attributiondestination attributionsourceid interestfor interesttarget invoketarget invokeaction innerhtml outerhtml textcontent "
        + "browsingtopics sharedstoragewritable adauctionheaders privatetoken trusttoken credentialless csp allowfullscreen allowpaymentrequest "
        + "allowtransparency srcobject attributename ev:event ev:handler handler anchor nomodule async defer "
        + "imagesrcset blocking webkitdirectory capture";

    /// <summary>Elements that a widespread script library defines and that fetch, run, or change the page by themselves.</summary>
    public const string LibraryElements =
        "turbo-frame turbo-stream turbo-stream-source turbo-cable-stream-source include-fragment ng-include ng-view ng-template ng-container "
        + "ng-content ng-controller ng-app ng-form ng-pluralize router-outlet router-view ui-view dom-bind dom-if dom-repeat dom-module iron-ajax "
        + "iron-pages amp-script amp-iframe amp-list amp-state amp-mustache amp-analytics amp-form amp-embed amp-ad amp-pixel amp-bind-macro zero-md "
        + "md-block html-include include-html x-include hx-partial htmx-include aura-component keep-alive fb-root g-plusone component "
        + "lightning-out auto-complete remote-input batch-deferred-content";

    /// <summary>Hosts that are not on the public internet.</summary>
    public const string LocalHosts =
        "localhost localdomain local internal intranet lan home corp private home.arpa test localtest.me lvh.me nip.io sslip.io xip.io";

    /// <summary>
    /// Properties allowed in a style attribute. Left out are all that move content out of its place and over the page (position, z-index, transform), that
    /// fetch, or that change the text that is read (content).
    /// </summary>
    public const string StyleProperties =
        "color background background-color background-image background-size background-repeat background-position background-position-x background-position-y "
        + "background-attachment background-origin background-clip background-blend-mode opacity visibility accent-color caret-color color-scheme "
        + "print-color-adjust "
        + "font font-family font-size font-style font-weight font-stretch font-variant font-variant-caps font-variant-numeric font-variant-east-asian "
        + "font-kerning font-size-adjust "
        + "font-feature-settings font-variation-settings font-variant-ligatures font-variant-position font-variant-alternates font-optical-sizing "
        + "font-synthesis font-smoothing osx-font-smoothing "
        + "text-rendering text-stroke text-stroke-width text-stroke-color text-fill-color tap-highlight-color user-select cursor image-rendering "
        + "line-height letter-spacing word-spacing tab-size white-space white-space-collapse word-break word-wrap overflow-wrap line-break hyphens "
        + "text-align text-align-last text-justify text-indent text-transform text-overflow text-shadow text-wrap text-orientation text-combine-upright "
        + "text-decoration text-decoration-line text-decoration-style text-decoration-color text-decoration-thickness text-underline-offset "
        + "text-underline-position text-decoration-skip text-decoration-skip-ink "
        + "text-emphasis text-emphasis-style text-emphasis-color text-emphasis-position text-size-adjust -webkit-text-size-adjust "
        + "vertical-align direction unicode-bidi writing-mode ruby-align ruby-position quotes "
        + "list-style list-style-type list-style-position counter-reset counter-increment counter-set hyphenate-character "
        + "width min-width max-width height min-height max-height block-size inline-size aspect-ratio object-fit object-position box-sizing "
        + "margin margin-top margin-right margin-bottom margin-left margin-block margin-block-start margin-block-end margin-inline margin-inline-start "
        + "margin-inline-end "
        + "padding padding-top padding-right padding-bottom padding-left padding-block padding-block-start padding-block-end padding-inline "
        + "padding-inline-start padding-inline-end "
        + "border border-top border-right border-bottom border-left border-block border-block-start border-block-end border-inline border-inline-start "
        + "border-inline-end border-width border-style border-color border-radius "
        + "border-top-width border-right-width border-bottom-width border-left-width border-top-style border-right-style border-bottom-style border-left-style "
        + "border-top-color border-right-color border-bottom-color border-left-color border-top-left-radius border-top-right-radius "
        + "border-bottom-left-radius border-bottom-right-radius "
        + "border-collapse border-spacing empty-cells caption-side table-layout box-shadow outline outline-color outline-style outline-width "
        + "display float clear overflow overflow-x overflow-y resize scroll-margin scroll-margin-top scroll-padding scroll-padding-top scroll-behavior "
        + "scrollbar-width scrollbar-color "
        + "columns column-count column-width column-gap column-rule column-span column-fill break-before break-after break-inside page-break-before "
        + "page-break-after page-break-inside orphans widows "
        + "flex flex-basis flex-direction flex-flow flex-grow flex-shrink flex-wrap order gap row-gap justify-content justify-items justify-self "
        + "align-content align-items align-self place-content place-items place-self "
        + "grid grid-template grid-template-columns grid-template-rows grid-template-areas grid-area grid-column grid-row grid-column-start "
        + "grid-column-end grid-row-start grid-row-end grid-auto-flow grid-auto-columns grid-auto-rows";

    /// <summary>Properties that align boxes and may let them overflow their container.</summary>
    public const string AlignmentProperties =
        "justify-content justify-items justify-self align-content align-items align-self place-content place-items place-self";

    /// <summary>Alignment that lets content that does not fit overflow at its start, over the content before it.</summary>
    public const string OverflowingAlignment = "center end flex-end self-end self-start left right";

    /// <summary>Properties that draw or move something outside its box, and how far they may reach.</summary>
    public static readonly StyleBound[] StyleBounds =
    [
        new("outline", 10), new("outline-width", 10), new("box-shadow", 64), new("text-shadow", 64), new("text-underline-offset", 32),
        new("text-decoration", 16), new("text-decoration-thickness", 16), new("text-stroke", 16), new("text-stroke-width", 16),
        new("text-indent", 160, TakesFontUnits: true), new("letter-spacing", 64, TakesFontUnits: true), new("word-spacing", 64, TakesFontUnits: true),
        new("list-style", 0), new("list-style-type", 0),
    ];

    /// <summary>The maximum length of a list marker, in UTF-16 code units. It is drawn beside the list.</summary>
    public const int LongestMarker = 8;

    /// <summary>Functions that return a color and never a length.</summary>
    public const string ColorFunctions = "rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix";

    /// <summary>
    /// Properties that have no effect under the rest of the policy, or that no browser reads: offsets without a position, animation without key frames, notes
    /// of word processors and editors. They are removed, and a single information message for the file says so. A name that ends with a hyphen is a prefix.
    /// </summary>
    public const string InertStyleProperties =
        "top right bottom left inset inset- animation animation- transition transition- will-change perspective perspective- "
        + "backface-visibility transform-origin transform-style transform-box pointer-events touch-action isolation contain content-visibility appearance "
        + "clip-rule fill fill- stroke stroke- baseline-shift text-anchor text-autospace text-spacing-trim text-decoration-style-ie text-kashida "
        + "scroll-snap- overscroll-behavior overscroll- overflow-anchor counter- speak speak- list-style-image border-image border-image- filter "
        + "mix-blend-mode "
        + "mso mso- tab-stops layout-grid layout-grid- layout-flow punctuation-wrap punctuation-trim ruby-overhang page panose- font-emphasize "
        + "-webkit- -moz- -ms- -o- -khtml- -epub- -qt- -aw- -evernote- -en- -sd- --";

    /// <summary>Values with which a removed property would have had no effect.</summary>
    public static readonly (string Property, string Values)[] InertStyleValues =
    [
        ("position", "static relative initial inherit unset"), ("z-index", "auto initial unset"),
        ("transform", "none initial unset"), ("clip", "auto initial"), ("clip-path", "none initial"), ("mask", "none initial"),
        ("content", "none normal initial"), ("float", "initial"), ("zoom", "1 100% normal initial"),
    ];

    /// <summary>Functions allowed in a style value. None of them fetches or reads anything.</summary>
    public const string StyleFunctions =
        "rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min max clamp var repeat minmax fit-content "
        + "linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient";

    /// <summary>
    /// Hosts whose players are allowed in frames. YouTube is rewritten to its cookie-free host, and players that start by themselves are told not to.
    /// </summary>
    public static readonly FrameHost[] FrameHosts =
    [
        new("www.youtube-nocookie.com", "/embed/", Title: "YouTube video"),
        new("youtube-nocookie.com", "/embed/", "www.youtube-nocookie.com", Title: "YouTube video"),
        new("www.youtube.com", "/embed/", "www.youtube-nocookie.com", Title: "YouTube video"),
        new("youtube.com", "/embed/", "www.youtube-nocookie.com", Title: "YouTube video"),
        new("m.youtube.com", "/embed/", "www.youtube-nocookie.com", Title: "YouTube video"),
        new("player.vimeo.com", "/video/", Query: "dnt=1", Title: "Vimeo video"),
        new("player.bilibili.com", "/", Query: "autoplay=0", Title: "bilibili video"),
        new("www.bilibili.com", "/blackboard/", Query: "autoplay=0", Title: "bilibili video"),
        new("music.163.com", "/outchain/player", Query: "auto=0", Title: "NetEase Cloud Music player"),
        new("v.qq.com", "/", Query: "auto=0", Title: "Tencent Video"),
    ];

    /// <summary>What a frame may do. A player needs scripts and its own origin; it never gets access to the page's top window.</summary>
    public const string FrameSandbox = "allow-scripts allow-same-origin allow-popups allow-presentation";

    /// <summary>Permissions that an <c>allow</c> attribute may grant a frame. Autoplay and the clipboard are left out.</summary>
    public const string FramePermissions = "fullscreen picture-in-picture encrypted-media accelerometer gyroscope web-share";

    /// <summary>
    /// Permissions that are removed, and that the hosts' own embed code requests in every frame. The manual mentions their removal; it is not reported for each
    /// frame.
    /// </summary>
    public const string UsualFramePermissions = "autoplay clipboard-write";

    /// <summary>Attributes in which lazy-loading scripts keep the address of an image, the most reliable one first.</summary>
    public const string LazyAddresses =
        "data-original-src data-actualsrc data-original data-lazy-src data-src data-actual-src data-real-src data-lazyload data-echo data-url data-srcset "
            + "data-lazy-srcset";

    /// <summary>Elements that only affect how text looks, and their replacements with the same look.</summary>
    public static readonly (string Name, string Replacement, string Style)[] Presentational =
    [
        ("center", "div", "text-align: center"), ("font", "span", ""), ("big", "span", "font-size: larger"),
        ("tt", "span", "font-family: monospace"), ("strike", "s", ""), ("acronym", "abbr", ""),
        ("nobr", "span", "white-space: nowrap"), ("dir", "ul", ""), ("dialog", "div", ""), ("output", "span", ""),
    ];
}

/// <summary>How far a style property may reach.</summary>
/// <param name="Property">The property.</param>
/// <param name="Pixels">The maximum length of its values, in CSS pixels.</param>
/// <param name="TakesFontUnits">Whether its lengths may be relative to the font size, which is not known here.</param>
internal sealed record StyleBound(string Property, double Pixels, bool TakesFontUnits = false);
