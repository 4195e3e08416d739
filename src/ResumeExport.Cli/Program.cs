using ResumeExport.Cli;

return ResumeExportCommand.Run(args);
