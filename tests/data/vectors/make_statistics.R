# SPDX-License-Identifier: BSL-1.0
# Makes statistics_r.json: random series and what R 4.2 computes from them.
#   Rscript make_statistics.R > statistics_r.json
# Needs R with the package survival (Debian: r-base-core, r-cran-survival). Numbers are written by hand with 17
# digits, so no JSON package is needed. The series are whole or half numbers, so that they are short and exact.
library(stats)
library(survival)
set.seed(20260307)
runs <- 200

num <- function(x) ifelse(is.na(x) | is.nan(x), "null", formatC(x, digits = 15, format = "g", width = 1))
one <- function(x) if (length(x) == 0 || is.na(x)) "null" else sprintf("%.17g", x)
arr <- function(x) paste0("[", paste(sapply(x, function(v) if (is.na(v)) "null" else format(v, digits = 15, trim = TRUE, scientific = FALSE)), collapse = ","), "]")
obj <- function(...) { a <- list(...); paste0("{", paste0('"', names(a), '":', unlist(a), collapse = ","), "}") }
cases <- character(0)
put <- function(...) cases <<- c(cases, obj(...))
tag <- function(s) paste0('"', s, '"')

# Series: free, few levels (ties), constant, tiny, drifting.
draw <- function(k, least = 2) {
  n <- switch(1 + k %% 5, sample(least:40, 1), sample(least:30, 1), sample(least:12, 1), least + k %% 4, sample(20:60, 1))
  n <- max(n, least)
  switch(1 + k %% 5,
         round(runif(n, 0, 100)),
         sample(c(20, 40, 50, 80), n, TRUE),
         if (k %% 3 == 0) rep(50, n) else round(rnorm(n, 50, 3)),
         round(runif(n, 0, 100)) / 2,
         pmin(100, pmax(0, round(cumsum(rnorm(n, 0, 6)) + 50))))
}

for (k in 1:runs) { # level, spread, quantile, autocorrelation, steps
  x <- draw(k); n <- length(x); d <- diff(x)
  r1 <- if (var(x) > 0) acf(x, lag.max = 1, plot = FALSE)$acf[2] else NA
  pr <- if (n > 2 && var(x[-n]) > 0 && var(x[-1]) > 0) cor(x[-n], x[-1]) else NA
  sl <- if (n > 2 && var(x[-n]) > 0) coef(lm(x[-1] ~ x[-n]))[[2]] else NA
  put(kind = tag("series"), x = arr(x), mean = one(mean(x)), sd = one(sd(x)), median = one(median(x)),
      mad = one(mad(x, constant = 1)), q90 = one(quantile(x, .9, names = FALSE)), mssd = one(mean(d^2)),
      acf1 = one(r1), pairs_r = one(pr), slope = one(sl), pac = one(mean(abs(d) >= 20)))
}
for (k in 1:runs) { # gaps
  n <- sample(3:40, 1); t <- cumsum(sample(c(1, 1, 1, 2, 3, 5, 9), n, TRUE)) / 2; x <- draw(k, n)[1:n]
  gap <- min(1.5 * median(diff(t)), 2); use <- diff(t) <= gap; d <- diff(x)[use]
  a <- x[-n][use]; b <- x[-1][use]
  pr <- if (sum(use) >= 2 && var(a) > 0 && var(b) > 0) cor(a, b) else NA
  put(kind = tag("gaps"), t = arr(t), x = arr(x), gap = one(gap), pairs = sum(use),
      mssd = one(if (length(d)) mean(d^2) else NA), pairs_r = one(pr))
}
for (k in 1:runs) { # Kendall with R's own tie correction
  x <- draw(k, 3); n <- length(x)
  ok <- length(unique(x)) > 1
  h <- if (ok) suppressWarnings(cor.test(seq_len(n), x, method = "kendall", exact = FALSE, continuity = TRUE)) else NULL
  s <- 0; for (i in seq_len(n - 1)) s <- s + sum(sign(x[(i + 1):n] - x[i]))
  p <- if (ok) h$p.value else 1
  if (s == 0) p <- 1 # R applies the correction to a sum of 0 as well
  put(kind = tag("kendall"), x = arr(x), s = s, p = one(p), tau = one(if (ok) h$estimate[[1]] else NA))
}
for (k in 1:runs) { # two by two
  m <- switch(1 + k %% 4, sample(0:30, 4, TRUE), sample(0:5, 4, TRUE), sample(0:200, 4, TRUE), sample(c(0, 0, 1, 8, 40), 4, TRUE))
  while (any(c(m[1] + m[2], m[3] + m[4], m[1] + m[3], m[2] + m[4]) == 0)) m <- m + sample(0:3, 4, TRUE)
  tab <- matrix(m, 2, byrow = TRUE); f <- fisher.test(tab); fg <- fisher.test(tab, alternative = "greater")
  ch <- suppressWarnings(chisq.test(tab, correct = FALSE)); e <- ch$expected; o <- tab[tab > 0]
  g <- 2 * sum(o * log(o / e[tab > 0]))
  put(kind = tag("table"), m = arr(m), fisher = one(f$p.value), greater = one(fg$p.value), chi2 = one(ch$statistic[[1]]),
      chi2_p = one(ch$p.value), g2 = one(max(g, 0)), g2_p = one(pchisq(max(g, 0), 1, lower.tail = FALSE)))
}
for (k in 1:runs) { # many p-values
  p <- round(c(runif(sample(1:15, 1)), runif(sample(0:4, 1), 0, .01)), 4)
  put(kind = tag("bh"), p = arr(p), adjusted = paste0("[", paste(sapply(p.adjust(p, "BH"), one), collapse = ","), "]"))
}
for (k in 1:runs) { # groups
  g <- lapply(1:sample(2:7, 1), function(i) draw(k + i, 1)[1:sample(1:8, 1)]); g <- lapply(g, function(v) v[!is.na(v)])
  v <- unlist(g); f <- factor(rep(seq_along(g), lengths(g)))
  h <- if (length(unique(v)) > 1 && length(v) > 1) suppressWarnings(kruskal.test(v, f)) else NULL
  put(kind = tag("groups"), g = paste0("[", paste(sapply(g, arr), collapse = ","), "]"),
      h = one(if (is.null(h)) NA else h$statistic[[1]]), p = one(if (is.null(h)) NA else h$p.value))
}
for (k in 1:runs) { # differences
  x <- draw(k) - 50; n <- length(x); varies <- sd(x) > 0
  ci <- if (varies) t.test(x)$conf.int else c(mean(x), mean(x)); s <- sum(x != 0)
  put(kind = tag("pairs"), x = arr(x), low = one(ci[1]), high = one(ci[2]),
      sign_p = one(if (s == 0) 1 else binom.test(sum(x > 0), s)$p.value))
}
for (k in 1:runs) { # two measures
  n <- sample(3:30, 1); x <- draw(k, n)[1:n]; y <- draw(k + 1 + k %% 7, n)[1:n]; ok <- sd(x) > 0 && sd(y) > 0
  put(kind = tag("correlation"), x = arr(x), y = arr(y), pearson = one(if (ok) cor(x, y) else NA),
      pearson_p = one(if (ok) cor.test(x, y)$p.value else NA),
      spearman = one(if (ok) cor(x, y, method = "spearman") else NA))
}
for (k in 1:runs) { # rank sum
  x <- draw(k, 1); y <- draw(k + 1, 1); v <- c(x, y); ok <- length(unique(v)) > 1
  h <- if (ok) suppressWarnings(wilcox.test(x, y, exact = FALSE, correct = FALSE)) else NULL
  put(kind = tag("rank_sum"), x = arr(x), y = arr(y), u = one(if (ok) h$statistic[[1]] else NA),
      p = one(if (ok) h$p.value else 1))
}
for (k in 1:runs) { # survival
  n <- sample(1:25, 1); t <- if (k %% 3 == 0) sample(1:6, n, TRUE) else sample(1:60, n, TRUE) / 2
  e <- rbinom(n, 1, c(1, .7, .3, 0)[1 + k %% 4]); h <- max(t)
  s <- summary(survfit(Surv(t, e) ~ 1, conf.type = "log-log"), censored = FALSE)
  tb <- summary(survfit(Surv(t, e) ~ 1), rmean = h)$table
  f17 <- function(v) paste0("[", paste(sapply(v, one), collapse = ","), "]")
  low <- ifelse(s$surv <= 1e-12, NA, s$lower); high <- ifelse(s$surv <= 1e-12, NA, s$upper)
  se <- ifelse(s$surv <= 1e-12, NA, s$std.err)
  put(kind = tag("survival"), t = arr(t), e = arr(e), times = arr(s$time), share = f17(s$surv), se = f17(se),
      low = f17(low), high = f17(high), median = one(tb[["median"]]), rmean = one(tb[["rmean"]]), horizon = h)
}
for (k in 1:runs) { # control charts
  x <- draw(k, 3); m <- 50; s <- 8; z <- (x - m) / s
  hi <- Reduce(function(a, b) max(0, a + b - .5), z, accumulate = TRUE, 0)[-1]
  lo <- Reduce(function(a, b) max(0, a - b - .5), z, accumulate = TRUE, 0)[-1]
  ew <- as.numeric(filter(.2 * x, .8, method = "recursive", init = m)); n <- length(x)
  put(kind = tag("charts"), x = arr(x), high = one(hi[n]), low = one(lo[n]), ewma = one(ew[n]),
      limit = one(m + 3 * s * sqrt(.2 / 1.8 * (1 - .8^(2 * n)))))
}
for (k in 1:runs) { # differentiation by R's own analysis of variance
  n <- sample(2:14, 1); c <- sample(2:6, 1)
  m <- matrix(round(rep(runif(n, 0, 100), c) * (k %% 3) / 2 + runif(n * c, 0, 60)), n)
  if (k %% 5 == 0) m[1, ] <- 0
  varies <- apply(m, 2, function(v) length(unique(v)) > 1)
  mm <- m[, varies, drop = FALSE]; ok <- ncol(mm) >= 2; kk <- ncol(mm)
  r <- cc <- e <- NA
  if (ok) {
    a <- anova(lm(as.vector(mm) ~ factor(rep(1:n, kk)) + factor(rep(1:kk, each = n)))); ms <- a[["Mean Sq"]]
    r <- ms[1]; cc <- ms[2]; e <- ms[3]
  }
  put(kind = tag("differentiation"), x = arr(as.vector(t(m))), k = c, msr = one(r), msc = one(cc), mse = one(e),
      ak = one(if (ok && r > 0) (r - e) / (r + (cc - e) / n) else NA))
}
for (k in 1:runs) { # diversity
  c <- rpois(sample(1:12, 1), c(1, 5, 30)[1 + k %% 3]); if (sum(c) == 0) c[1] <- 1
  p <- c[c > 0] / sum(c); n <- length(c); s <- sort(c)
  put(kind = tag("diversity"), c = arr(c), shannon = one(-sum(p * log(p))),
      gini = one(sum(outer(s, s, function(a, b) abs(a - b))) / (2 * n * sum(s))))
}
for (k in 1:runs) { # hours
  h <- round(if (k %% 2) runif(sample(1:30, 1), 0, 24) else (rnorm(sample(2:30, 1), 22, 2) %% 24), 2)
  z <- mean(exp(2i * pi * h / 24))
  put(kind = tag("hours"), h = arr(h), r = one(Mod(z)), mean = one((Arg(z) * 24 / (2 * pi)) %% 24))
}
for (k in 1:runs) { # smoothing
  x <- draw(k, 12); w <- c(3, 5, 7)[1 + k %% 3]
  put(kind = tag("rolling"), x = arr(x), w = w, mean = one(tail(na.omit(stats::filter(x, rep(1 / w, w), sides = 1)), 1)),
      median = one(runmed(x, w, endrule = "keep")[(length(x) + 1) - (w + 1) / 2]),
      ewm = one(sum(rev(x) * .7^(seq_along(x) - 1)) / sum(.7^(seq_along(x) - 1))))
}
for (k in 1:runs) { # noise, and the best single cut by trying them all
  x <- draw(k, 10); n <- length(x); d <- diff(x)
  s <- 1.4826 * mad(d, constant = 1) / sqrt(2); if (s == 0) s <- sd(d) / sqrt(2)
  sse <- function(v) sum((v - mean(v))^2)
  best <- Inf; for (c in 5:(n - 5)) best <- min(best, sse(x[1:c]) + sse(x[(c + 1):n]))
  put(kind = tag("noise"), x = arr(x), sigma = one(s), one_cut = one(best), none = one(sse(x)))
}
for (k in 1:runs) { # distributions
  df <- sample(1:60, 1); p <- round(runif(1, .001, .999), 4); x <- round(rnorm(1, 0, 3), 3); a <- round(runif(1, .5, 20), 2)
  b <- round(runif(1, .5, 20), 2)
  put(kind = tag("distributions"), df = df, p = p, x = x, a = a, b = b, pnorm = one(pnorm(x)), qnorm = one(qnorm(p)),
      pt = one(pt(x, df)), qt = one(qt(p, df)), chi = one(pchisq(abs(x) * 5, df, lower.tail = FALSE)),
      qbeta = one(qbeta(p, a, b)))
}
cat(paste0('{"file":"statistics_r.json","made_by":"make_statistics.R, ', R.version.string, ', survival ',
           as.character(packageVersion("survival")), '","cases":[\n', paste(cases, collapse = ",\n"), "\n]}\n"))
