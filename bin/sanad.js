#!/usr/bin/env node
import '@sanad/cli/main'
