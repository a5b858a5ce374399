### Kādu pārceļ uz citu nodarbību.

title = Pārcelt uz citu nodarbību
heading = Pārcelt uz citu nodarbību: { $name }
from = Tagad nodarbībā „{ $course }”.
text = Te ir tikai nodarbības, kurās ir brīva vieta un neviens uz to negaida. Lapiņa paliek derīga, vecā vieta tiek nākamajam rindā, un cilvēkam par to paziņo.
to = Kuru nodarbību tās vietā?
none = Nav nodarbības ar brīvu vietu, uz kuru neviens negaidītu. Vairāk krēslu var noteikt nodarbības cilvēku lapā.
reason = Kāpēc?
reason-hint = Piemēram: līmenis ir par augstu. To lasa tikai tie, kas redz žurnālu.
over = Pārcelt
done = Cilvēks tagad ir jaunajā nodarbībā
done-text = Viņam par to paziņos. Viņa lapiņa paliek derīga.
refused-full = Šajā nodarbībā vairs nav brīvas vietas vai uz to kāds gaida. Lūdzu, izvēlieties citu vai vispirms nosakiet tajā vairāk krēslu.
